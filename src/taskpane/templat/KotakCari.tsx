import { Button, Input } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import type { ReactNode } from "react";
import { useKata } from "../bahasa/bahasa";

export interface KotakCariProps {
  query: string;
  ganti: (query: string) => void;
  /** Enter takes the nearest. */
  pilihPertama: () => void;
}

/** Where the planner types a jabatan, a field of work, an office, or words of an indikator. */
export function KotakCari({ query, ganti, pilihPertama }: KotakCariProps): ReactNode {
  const { t } = useKata();
  return (
    <Input
      role="searchbox"
      aria-label={t("templat.cari")}
      placeholder={t("templat.cari-contoh")}
      value={query}
      autoComplete="off"
      spellCheck={false}
      contentBefore={<SearchRegular />}
      contentAfter={
        query === "" ? null : (
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={t("templat.cari-hapus")}
            onClick={() => ganti("")}
          />
        )
      }
      onChange={(_, { value }) => ganti(value)}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          // Else the same key would press the button that gets the focus.
          event.preventDefault();
          pilihPertama();
        }
        if (event.key === "Escape" && query !== "") {
          event.preventDefault();
          ganti("");
        }
      }}
    />
  );
}
