import { semuaPeran, type Peran } from "../../core/kontrak";

export function asPeran(teks: string): Peran | null {
  return semuaPeran.find((p) => p === teks) ?? null;
}
