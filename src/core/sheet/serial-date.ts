/** Excel's day numbers of the 1900 system. */

export interface Tanggal {
  tahun: number;
  /** 1..12 */
  bulan: number;
  hari: number;
  /** 0 = Minggu */
  hariMinggu: number;
  /** Seconds of the day. */
  detik: number;
}

/** 45658 → 1 January 2025. Excel counts a 29 February 1900 that never was, so days before it lie one lower. */
export function fromSerial(serial: number): Tanggal {
  let day = Math.floor(serial);
  let detik = Math.round((serial - day) * 86400);
  if (detik >= 86400) {
    day += 1;
    detik = 0;
  }
  const date = new Date(Date.UTC(1899, 11, day >= 60 ? 30 : 31) + day * 86400000);
  return {
    tahun: date.getUTCFullYear(),
    bulan: date.getUTCMonth() + 1,
    hari: date.getUTCDate(),
    hariMinggu: date.getUTCDay(),
    detik,
  };
}

/** 1 January 2025 → 45658. */
export function toSerial(tahun: number, bulan: number, hari: number): number {
  const serial = Math.round((Date.UTC(tahun, bulan - 1, hari) - Date.UTC(1899, 11, 30)) / 86400000);
  return serial > 60 ? serial : serial - 1;
}
