/** Which Excel is played: its platform and its requirement sets. */
import profiles from "./profiles.json";

export type ProfileName = keyof typeof profiles;

export interface Profile {
  readonly nama: string;
  /** Office.PlatformType */
  readonly platform: string;
  readonly version: string;
  /** Newest version by requirement set: { "ExcelApi": "1.14" }. */
  readonly sets: Readonly<Record<string, string>>;
}

export function profileNamed(name: ProfileName): Profile {
  return profiles[name];
}

/** As Office.context.requirements.isSetSupported: set names ignore case, a missing version means any. */
export function isSetSupported(profile: Profile, set: string, version = "1.1"): boolean {
  const entry = Object.entries(profile.sets).find(([name]) => name.toLowerCase() === set.toLowerCase());
  return entry !== undefined && compareVersions(entry[1], version) >= 0;
}

/** "1.9" comes before "1.13". */
function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
