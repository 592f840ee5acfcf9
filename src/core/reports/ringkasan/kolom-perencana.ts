/** Columns that planners keep beside the table: what drove, hindered, follows up, proves. */
import type { KolomTerbaca } from "../../layout/types";
import { tidyText } from "../../sheet/teks";
import { type KunciPerencana, kolomPerencana } from "./kolom";

/** The planner's own column for what drives, hinders, follows up or proves, by the words of its header. */
export function ownColumn(kolom: readonly KolomTerbaca[], kunci: KunciPerencana): KolomTerbaca | undefined {
  return kolom.find((c) => {
    const words = tidyText([...c.jalur, c.label].join(" ")).toLowerCase();
    return c.peran !== "indikator" && kolomPerencana[kunci].some((w) => words.includes(w));
  });
}
