import type { ComponentType } from "react";
import type { SifatLayar } from "../layar";

/** The screen and the catalogue, each a file of its own, loaded together when the screen is first opened. */
export async function muatTemplat(): Promise<{ default: ComponentType<SifatLayar> }> {
  const [{ Templat }, { katalog }] = await Promise.all([import("./Templat"), import("../../catalogue")]);
  return { default: () => <Templat katalog={katalog} /> };
}
