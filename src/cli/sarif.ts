/** Findings as SARIF 2.1.0, for those who keep workbooks in a repository. */
import { semuaAturan, type Temuan } from "../core/rules";
import { quoteSheet } from "../core/sheet/address";
import { sentence } from "../messages";

const level = { galat: "error", peringatan: "warning", saran: "note" } as const;

/** One run over all files. A cell is a logical location; SARIF knows lines and columns of text only. */
export function sarifOf(files: readonly { berkas: string; temuan: readonly Temuan[] }[]): unknown {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "iki",
            rules: semuaAturan.map(({ id, tingkat, sumber }) => ({
              id,
              defaultConfiguration: { level: level[tingkat] },
              shortDescription: { text: sumber },
            })),
          },
        },
        results: files.flatMap(({ berkas, temuan }) =>
          temuan.map((t) => ({
            ruleId: t.kode,
            level: level[t.tingkat],
            message: { text: sentence(t.pesan) },
            locations: [
              {
                physicalLocation: { artifactLocation: { uri: encodeURI(berkas.replaceAll("\\", "/")) } },
                logicalLocations: [
                  { fullyQualifiedName: `${quoteSheet(t.lembar)}!${t.sel}`, kind: "object" },
                ],
              },
            ],
          })),
        ),
      },
    ],
  };
}
