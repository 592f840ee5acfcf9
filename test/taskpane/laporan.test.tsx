import { screen, waitFor } from "@testing-library/react";
import "@testing-library/jest-dom";
import { bukaPanel, koperasi, type Terbuka } from "./buka";

const sheets = ({ excel }: Terbuka): string[] => excel.model.sheets.map((s) => s.name);

/** The formulas of a sheet. */
const formulas = ({ excel }: Terbuka, lembar: string): string =>
  [...(excel.model.sheets.find((s) => s.name === lembar)?.cells() ?? [])]
    .map(({ cell }) => cell.formula ?? "")
    .join("\n");

test("the summary is written on a new sheet that points to the table, and Batalkan takes it away", async () => {
  const panel = await bukaPanel(koperasi);
  const before = sheets(panel);
  await panel.user.click(await screen.findByRole("button", { name: "Buat ringkasan" }));
  expect(await screen.findByText(/Ringkasan ditulis di lembar Ringkasan 2026/)).toBeInTheDocument();
  expect(sheets(panel)).toEqual([...before, "Pengaturan IKI", "Ringkasan 2026"]);
  expect(formulas(panel, "Ringkasan 2026")).toContain("Koperasi!F3");
  const [batalkan] = screen.getAllByRole("button", { name: /^Batalkan/ });
  if (batalkan) await panel.user.click(batalkan);
  await waitFor(() => expect(sheets(panel)).toEqual(before));
});

test("the narrative goes to the clipboard; where Excel keeps that from us the text is shown", async () => {
  const panel = await bukaPanel(koperasi);
  const write = jest.spyOn(navigator.clipboard, "writeText");
  await panel.user.click(await screen.findByRole("button", { name: "Salin narasi" }));
  await waitFor(() => expect(write).toHaveBeenCalled());
  expect(write.mock.calls[0]?.[0]).toContain(
    "indikator “Persentase koperasi sehat” pada tahun 2026 ditargetkan sebesar 80%",
  );
  write.mockRejectedValueOnce(new Error("not allowed"));
  await panel.user.click(screen.getByRole("button", { name: "Salin narasi" }));
  expect(await screen.findByRole("textbox", { name: "Naskah narasi" })).toHaveValue(
    write.mock.calls[1]?.[0] ?? "",
  );
});
