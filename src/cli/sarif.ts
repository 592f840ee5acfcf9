/** Findings as SARIF 2.1.0, for those who keep workbooks in a repository. */
import { pesan } from "../core/pesan";
import { semuaAturan, type Temuan } from "../core/rules";
import { quoteSheet } from "../core/sheet/address";
import { sentence } from "../messages";
import type { GalatBaca } from "./files";

const level = { galat: "error", peringatan: "warning", saran: "note" } as const;

/** What was found in each workbook, and the workbooks that could not be read. */
export interface UntukSarif {
  terbaca: readonly { berkas: string; temuan: readonly Temuan[] }[];
  gagal: readonly GalatBaca[];
}

const artifact = (berkas: string): { artifactLocation: { uri: string } } => ({
  artifactLocation: { uri: encodeURI(berkas.replaceAll("\\", "/")) },
});

const rules = semuaAturan.map(({ id, tingkat, sumber }) => {
  const mengapa = sentence(pesan(`aturan.${id}-mengapa`));
  return {
    id,
    defaultConfiguration: { level: level[tingkat] },
    shortDescription: { text: sentence(pesan(`aturan.${id}`)) },
    fullDescription: { text: mengapa },
    help: { text: sentence(pesan("cli.sarifBantuan", { mengapa, sumber, halaman: `docs/aturan/${id}.md` })) },
  };
});

const resultOf = (berkas: string, t: Temuan): unknown => ({
  ruleId: t.kode,
  level: level[t.tingkat],
  message: { text: sentence(t.pesan) },
  locations: [
    {
      physicalLocation: artifact(berkas),
      logicalLocations: [{ fullyQualifiedName: `${quoteSheet(t.lembar)}!${t.sel}`, kind: "object" }],
    },
  ],
  properties: {
    jabatan: t.jabatan,
    indikator: t.indikator,
    perbaikan: t.perbaikan === null ? null : sentence(t.perbaikan.pesan),
  },
});

/**
 * One run over all files. A cell is a logical location; SARIF knows lines and columns of text only. A file that could
 * not be read is a notification of the run, so that a green list never hides it.
 */
export function sarifOf({ terbaca, gagal }: UntukSarif): unknown {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "iki", rules } },
        invocations: [
          {
            executionSuccessful: gagal.length === 0,
            toolExecutionNotifications: gagal.map(({ berkas, galat }) => ({
              level: "error",
              descriptor: { id: galat.kode },
              message: { text: galat.pesan },
              locations: [{ physicalLocation: artifact(berkas) }],
            })),
          },
        ],
        results: terbaca.flatMap(({ berkas, temuan }) => temuan.map((t) => resultOf(berkas, t))),
      },
    ],
  };
}
