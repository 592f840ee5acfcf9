import { makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import type { ReactNode } from "react";
import type { Templat as SatuTemplat } from "../../catalogue/templat";
import { KotakCari } from "./KotakCari";
import { DaftarHasil } from "./DaftarHasil";
import { RincianTemplat } from "./RincianTemplat";
import { TemplatSaya } from "./TemplatSaya";
import { hasilCari } from "./hasil";
import { useTemplatSendiri } from "./useTemplatSendiri";

const useStyles = makeStyles({
  layar: { display: "flex", flexDirection: "column", gap: "10px", minHeight: "100%", padding: "10px 12px 0" },
});

/** Templates per jabatan: found, looked at, inserted; and the planner's own. */
export function Templat({ katalog }: { katalog: readonly SatuTemplat[] }): ReactNode {
  const styles = useStyles();
  const milik = useTemplatSendiri();
  const [query, setQuery] = useState("");
  const [terpilih, setTerpilih] = useState<SatuTemplat | null>(null);
  // A key typed is never kept waiting by the list.
  const dicari = useDeferredValue(query);
  const hasil = hasilCari(milik.daftar, katalog, dicari);
  const [pertama] = hasil;
  return (
    <div className={styles.layar}>
      <KotakCari
        query={query}
        ganti={(tulisan) => {
          setQuery(tulisan);
          setTerpilih(null);
        }}
        pilihPertama={() => {
          if (pertama !== undefined) setTerpilih(pertama.templat);
        }}
      />
      {terpilih === null ? (
        <>
          <DaftarHasil hasil={hasil} query={dicari} jumlahKatalog={katalog.length} pilih={setTerpilih} />
          <TemplatSaya milik={milik} />
        </>
      ) : (
        <RincianTemplat
          key={terpilih.id}
          templat={terpilih}
          katalog={katalog}
          milik={milik}
          pilih={setTerpilih}
          kembali={() => setTerpilih(null)}
        />
      )}
    </div>
  );
}
