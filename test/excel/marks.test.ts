/** Marks of the validator through Microsoft's own classes: put on, counted, taken away without a trace. */
import { loadEngineInNode } from "../../src/calc/node";
import { catatanKita, catatanTanda, ciriTanda, tandaiEdits, type Temuan } from "../../src/core/rules";
import { pesan } from "../../src/core/pesan";
import { countMarks, putMarks, removeMarks, supports } from "../../src/excel";
import { createSimulatedExcel, type ProfileName, type SimulatedExcel } from "../../simulator/host";
import { openFile, saveFile } from "../../simulator/host/file";
import { connectNode, useGlobally } from "../../simulator/host/node";
import { openExcel, type Sheets } from "../simulator/host/workbook";

beforeAll(loadEngineInNode);

const sheets: Sheets = {
  "Kabid SMP": [
    ["Indikator", "Formulasi", "Target"],
    ["Persentase guru bersertifikat", "cukup jelas", "80"],
    ["Jumlah sekolah dibina", "Jumlah sekolah dibina", "12 Sekolah"],
  ],
  Sekretaris: [["Indikator"], ["Nilai SAKIP"]],
};

const temuanDi = (lembar: string, sel: string, tingkat: Temuan["tingkat"], kata = "contoh"): Temuan => ({
  kode: "formulasi-cukup-jelas",
  tingkat,
  lembar,
  sel,
  jabatan: null,
  indikator: null,
  pesan: pesan("excel.alamat", { alamat: kata }),
  perbaikan: null,
});

const temuan: Temuan[] = [
  temuanDi("Kabid SMP", "B2", "peringatan"),
  temuanDi("Kabid SMP", "B2", "galat", "lebih berat"),
  temuanDi("Kabid SMP", "C2", "peringatan"),
  temuanDi("Sekretaris", "A2", "saran"),
];

const kalimat = ({ isi }: { isi: Readonly<Record<string, string | number>> }): string =>
  Object.values(isi).join(" ") || "Pemeriksaan IKI";

const tanda = { warna: tandaiEdits(temuan), catatan: catatanTanda(temuan, kalimat) };

function open(profile: ProfileName): SimulatedExcel {
  const { excel, window } = openExcel(sheets, { profile });
  useGlobally(window);
  return excel;
}

/** All that a person could see on the sheets. */
const tampak = ({ model }: SimulatedExcel): unknown =>
  JSON.parse(
    JSON.stringify(
      model.sheets.map((s) => ({
        nama: s.name,
        sel: [...s.cells()],
        aturan: s.conditionalFormats,
        catatan: s.notes,
        komentar: s.comments,
        lindung: s.protection,
      })),
    ),
  ) as unknown;

/** A planner's workbook: fills, rules of the planner's own on a cell that will be marked, a note, a comment. */
function hiasan({ model }: SimulatedExcel): void {
  const [sheet] = model.sheets;
  if (!sheet) throw new Error("no sheet");
  const c2 = { row: 1, col: 2, row2: 1, col2: 2 };
  model.write(sheet, [{ row: 1, col: 1, style: { fill: "#FFFF00", bold: true } }], "user");
  const aturan = { rentang: c2, fontColor: null, bold: null, stopIfTrue: true };
  sheet.conditionalFormats.push(
    { ...aturan, id: "milik1", type: "Custom", rule: { formula: '=LEN("IKI")>1' }, fill: "#00FF00" },
    {
      ...aturan,
      id: "milik2",
      type: "CellValue",
      rule: { operator: "LessThan", formula1: "=50" },
      fill: "#FF0000",
    },
  );
  sheet.notes.push({ rentang: c2, content: "tanya Pak Kadis", author: "Bu Sri" });
}

describe.each<[ProfileName, boolean]>([
  ["2021", false],
  ["365", true],
])("in Excel %s", (profile, adaCatatan) => {
  test("marks stand on the cells with findings, a note beside each only where this Excel has notes", async () => {
    const { model } = open(profile);
    expect(supports("catatan")).toBe(adaCatatan);
    expect(await putMarks(tanda, ciriTanda)).toMatchObject({
      isi: { sel: 3, catatan: adaCatatan ? 3 : 0, terlindungi: [], galatCatatan: null },
    });
    const [smp] = model.sheets;
    expect(smp?.conditionalFormats.map(({ rentang: { row, col }, fill }) => [row, col, fill]).sort()).toEqual(
      [
        [1, 1, "#F4B6B0"],
        [1, 2, "#FFE0A3"],
      ],
    );
    expect(smp?.notes.map(({ content }) => content.split("\n").slice(0, 3))).toEqual(
      adaCatatan ? [["Pemeriksaan IKI", expect.any(String), expect.any(String)], expect.any(Array)] : [],
    );
    expect(await countMarks(ciriTanda)).toMatchObject({ isi: adaCatatan ? 6 : 3 });
  });

  test("taken away, fills, rules, notes and their order are the planner's as before", async () => {
    const excel = open(profile);
    hiasan(excel);
    const dulu = tampak(excel);
    await putMarks(tanda, ciriTanda);
    expect(tampak(excel)).not.toEqual(dulu);
    expect(await removeMarks(ciriTanda)).toMatchObject({ isi: { terlindungi: [] } });
    expect(tampak(excel)).toEqual(dulu);
    expect(await countMarks(ciriTanda)).toMatchObject({ isi: 0 });
  });

  test("a second check replaces the marks of the first", async () => {
    const { model } = open(profile);
    await putMarks(tanda, ciriTanda);
    const satu = [temuanDi("Kabid SMP", "B2", "saran", "tinggal satu")];
    await putMarks({ warna: tandaiEdits(satu), catatan: catatanTanda(satu, kalimat) }, ciriTanda);
    expect(model.sheets.map((s) => [s.conditionalFormats.length, s.notes.length])).toEqual([
      [1, adaCatatan ? 1 : 0],
      [0, 0],
    ]);
  });

  test("the round trips stay the same, however many cells are marked", async () => {
    const excel = open(profile);
    await putMarks(tanda, ciriTanda);
    const banyak = Array.from({ length: 60 }, (_, i) => temuanDi("Sekretaris", `B${i + 1}`, "saran"));
    const mulai = excel.stats.roundTrips;
    await putMarks({ warna: tandaiEdits(banyak), catatan: catatanTanda(banyak, kalimat) }, ciriTanda);
    expect(excel.stats.roundTrips - mulai).toBe(adaCatatan ? 7 : 6);
  });

  test("a protected sheet is left as it is, the others are marked, and its name comes back", async () => {
    const excel = open(profile);
    const [smp, sekretaris] = excel.model.sheets;
    if (sekretaris) sekretaris.protection = { password: null };
    expect(await putMarks(tanda, ciriTanda)).toMatchObject({ isi: { sel: 2, terlindungi: ["Sekretaris"] } });
    expect([smp?.conditionalFormats.length, sekretaris?.conditionalFormats.length]).toEqual([2, 0]);
    if (smp) smp.protection = { password: null };
    expect(await removeMarks(ciriTanda)).toMatchObject({ isi: { terlindungi: ["Kabid SMP"] } });
    if (smp) smp.protection = null;
    expect(await removeMarks(ciriTanda)).toMatchObject({ isi: { terlindungi: [] } });
    expect(smp?.conditionalFormats).toEqual([]);
    expect(sekretaris?.protection).toEqual({ password: null });
  });

  test("a sheet deleted since the check: nothing is marked, and the sentence names it", async () => {
    const excel = open(profile);
    const [, sekretaris] = excel.model.sheets;
    if (sekretaris) excel.model.deleteSheet(sekretaris, "remote");
    const dulu = tampak(excel);
    expect(await putMarks(tanda, ciriTanda)).toMatchObject({
      status: "gagal",
      galat: {
        pesan: {
          kunci: "excel.lembarHilang",
          isi: { lembar: expect.stringContaining("Sekretaris") as string },
        },
      },
    });
    expect(tampak(excel)).toEqual(dulu);
  });

  test("while a cell is being edited nothing happens, and the sentence says so", async () => {
    const excel = open(profile);
    excel.faults.cellEditMode = true;
    expect(await putMarks(tanda, ciriTanda)).toMatchObject({ status: "gagal", galat: { kode: "modeEdit" } });
    expect(await removeMarks(ciriTanda)).toMatchObject({ status: "gagal", galat: { kode: "modeEdit" } });
  });

  test("marks on a sheet that was hidden since are taken away, too", async () => {
    const excel = open(profile);
    await putMarks(tanda, ciriTanda);
    const [, sekretaris] = excel.model.sheets;
    if (sekretaris) excel.model.setVisibility(sekretaris, "Hidden");
    await removeMarks(ciriTanda);
    expect(sekretaris?.conditionalFormats).toEqual([]);
  });
});

describe("notes", () => {
  test("a cell with the planner's note or comment gets none of ours, and keeps its own", async () => {
    const excel = open("365");
    hiasan(excel);
    const [smp, sekretaris] = excel.model.sheets;
    sekretaris?.comments.push({
      id: "k1",
      rentang: { row: 1, col: 0, row2: 1, col2: 0 },
      content: "sudah dibahas",
    });
    expect(await putMarks(tanda, ciriTanda)).toMatchObject({ isi: { sel: 3, catatan: 1 } });
    expect(smp?.notes.map(({ content }) => content)).toEqual([
      "tanya Pak Kadis",
      expect.stringMatching(/#iki-/),
    ]);
    expect(sekretaris?.notes).toEqual([]);
  });

  test("ours are found after rows were inserted above them and the workbook was opened anew", async () => {
    const excel = open("365");
    hiasan(excel);
    const [smp] = excel.model.sheets;
    if (!smp) throw new Error("no sheet");
    await putMarks(tanda, ciriTanda);
    excel.model.shift(smp, { axis: "row", at: 0, count: 4 }, "user");
    // Another session: nothing is remembered but the workbook.
    useGlobally(connectNode(createSimulatedExcel({ workbook: excel.model, profile: "365" })));
    expect(await countMarks(ciriTanda)).toMatchObject({ isi: 5 });
    await removeMarks(ciriTanda);
    expect(smp.notes.map(({ content, rentang: { row } }) => [content, row])).toEqual([
      ["tanya Pak Kadis", 5],
    ]);
  });

  test("one that the planner wrote on is the planner's, and stays", async () => {
    const { model } = open("365");
    await putMarks(tanda, ciriTanda);
    const [note] = model.sheets[0]?.notes ?? [];
    if (note) note.content = `sudah saya betulkan\n${note.content}`;
    await removeMarks(ciriTanda);
    expect(model.sheets.map((s) => s.notes.length)).toEqual([1, 0]);
  });

  test("are known whatever a program does to their line ends, and with their author's name above", () => {
    const [{ isi } = { isi: "" }] = catatanTanda(temuan, kalimat);
    expect(catatanKita(isi, "")).toBe(true);
    expect(catatanKita(isi.replaceAll("\n", "\r\n"), "Bu Sri")).toBe(true);
    expect(catatanKita(`Bu Sri:\n${isi}`, "Bu Sri")).toBe(true);
    expect(catatanKita(`Pak Budi:\n${isi}`, "Bu Sri")).toBe(false);
    expect(catatanKita(`${isi} betul`, "")).toBe(false);
    expect(catatanKita("#iki-1", "")).toBe(false);
    expect(catatanKita("tanya Pak Kadis", "Bu Sri")).toBe(false);
  });

  test("where they can't be written, the colours stay and the reason comes back", async () => {
    const excel = open("365");
    excel.faults.before(5, ({ sheets: [smp] }) => {
      smp?.notes.push({ rentang: { row: 1, col: 1, row2: 1, col2: 1 }, content: "rekan", author: "Rekan" });
    });
    const hasil = await putMarks(tanda, ciriTanda);
    expect(hasil).toMatchObject({
      isi: { sel: 3, catatan: 0, galatCatatan: { kunci: expect.any(String) as string } },
    });
  });
});

test.each<[ProfileName, number]>([
  ["2021", 3],
  ["365", 5],
])(
  "marks survive saving, are found in the file that is opened, and go without a trace: Excel %s",
  async (profile, marks) => {
    const excel = open(profile);
    hiasan(excel);
    await putMarks(tanda, ciriTanda);
    const opened = await openFile(await saveFile(excel.model));
    if (opened.status === "galat") throw new Error(opened.pesan.kunci);
    const again = createSimulatedExcel({ workbook: opened.workbook, profile });
    useGlobally(connectNode(again));
    expect(await countMarks(ciriTanda)).toMatchObject({ isi: marks });
    await removeMarks(ciriTanda);
    expect(again.model.sheets.map((s) => s.conditionalFormats.length)).toEqual([2, 0]);
    expect(again.model.sheets.flatMap((s) => s.notes.map(({ content }) => content))).toEqual([
      "tanya Pak Kadis",
    ]);
  },
);
