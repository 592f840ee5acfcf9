/** What Excel says at the bottom of its window: its state, and average, count and sum of the selected cells. */
import { useEffect, useState } from "react";
import type { SimulatedExcel } from "../host";
import type { Cursor } from "./grid/useCursor";
import { teks } from "./teks";
import { useBook } from "./useBook";

const number = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 4 });

export function StatusBar({ excel, cursor }: { excel: SimulatedExcel; cursor: Cursor }) {
  useBook(excel.model);
  const { sheet, rentang } = excel.model.selection;
  const used = sheet.usedRange(true);
  let count = 0;
  const numbers: number[] = [];
  for (let row = rentang.row; row <= Math.min(rentang.row2, used?.row2 ?? -1); row++) {
    for (let col = rentang.col; col <= Math.min(rentang.col2, used?.col2 ?? -1); col++) {
      const { value } = sheet.cell(row, col);
      if (value !== null) count++;
      if (typeof value === "number") numbers.push(value);
    }
  }
  const sum = numbers.reduce((a, b) => a + b, 0);
  return (
    <div className="statusbar">
      <span>{teks(cursor.editing ? "mengedit" : "siap")}</span>
      <span className="right">
        {count > 1 && numbers.length > 0 && (
          <>
            <span>{`${teks("rataRata")}: ${number.format(sum / numbers.length)}`}</span>
            <span>{`${teks("cacah")}: ${count}`}</span>
            <span>{`${teks("jumlah")}: ${number.format(sum)}`}</span>
          </>
        )}
        <RoundTrips excel={excel} />
        <span>100%</span>
      </span>
    </div>
  );
}

/** What the add-in's calls cost so far; read twice a second, as the host tells nobody when one ends. */
function RoundTrips({ excel }: { excel: SimulatedExcel }) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setCount(excel.stats.roundTrips), 500);
    return () => clearInterval(timer);
  }, [excel]);
  return <span>{`${teks("bolakBalik")}: ${count}`}</span>;
}
