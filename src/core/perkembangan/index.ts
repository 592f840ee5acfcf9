/** How a year goes: averages, their course, what changed, and what is still missing. */
export { rerata, capaianUtama, type Rerata } from "./rerata";
export { perkembangan, type Perkembangan, type TitikTren } from "./tren";
export { perubahanSejak, selisihRerata, type JenisPerubahan, type Perubahan } from "./perubahan";
export { belumDiisi, type BelumDiisi, type DataKosong } from "./belum-diisi";
export { periodeSebelum, periodeTahunLalu } from "./periode-sebelum";
