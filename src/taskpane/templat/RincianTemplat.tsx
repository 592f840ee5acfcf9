import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useCallback, useState } from "react";
import type { ReactNode } from "react";
import type { Templat } from "../../catalogue/templat";
import type { OpsiTemplat } from "../../core/templates";
import { useKata } from "../bahasa/bahasa";
import { usePanel } from "../keadaan/panel";
import { IsiTemplat } from "./IsiTemplat";
import { KartuTemplat } from "./KartuTemplat";
import { PilihanTemplat } from "./PilihanTemplat";
import { Pratinjau } from "./Pratinjau";
import { TombolSisip } from "./TombolSisip";
import { Varian } from "./Varian";
import { keluargaDari } from "./hasil";
import { opsiAwal } from "./pilihan";
import type { TemplatSendiri } from "./useTemplatSendiri";

const useStyles = makeStyles({
  rincian: { display: "flex", flexDirection: "column", gap: "10px", flex: "1 1 auto" },
  kembali: { alignSelf: "flex-start", minWidth: "auto", margin: "-4px 0 -6px -8px" },
});

export interface RincianTemplatProps {
  templat: Templat;
  katalog: readonly Templat[];
  milik: TemplatSendiri;
  pilih: (templat: Templat) => void;
  kembali: () => void;
}

/** One template: what it is, what it holds, how it will look, and the way into the workbook. */
export function RincianTemplat({ templat, katalog, milik, pilih, kembali }: RincianTemplatProps): ReactNode {
  const styles = useStyles();
  const { t } = useKata();
  const panel = usePanel();
  const tahunIni = Number(panel.hariIni.slice(0, 4));
  const [opsi, setOpsi] = useState<OpsiTemplat>(() => opsiAwal(templat, tahunIni));
  // The list is gone: the keyboard goes on from here.
  const fokus = useCallback((tombol: HTMLElement | null) => tombol?.focus(), []);
  return (
    <div className={styles.rincian}>
      <Button
        ref={fokus}
        className={styles.kembali}
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={kembali}
      >
        {t("templat.kembali")}
      </Button>
      <KartuTemplat templat={templat} milik={milik} kembali={kembali} />
      <Varian templat={templat} lain={keluargaDari(katalog, templat)} pilih={pilih} />
      <IsiTemplat
        templat={templat}
        tanpa={opsi.tanpa ?? new Set()}
        ganti={(tanpa) => setOpsi({ ...opsi, tanpa })}
      />
      <PilihanTemplat templat={templat} opsi={opsi} tahunIni={tahunIni} ganti={setOpsi} />
      <Pratinjau templat={templat} opsi={opsi} />
      <TombolSisip templat={templat} opsi={opsi} />
    </div>
  );
}
