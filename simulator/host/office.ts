/** The parts of the common API that an add-in asks for at its start: `Office.onReady`, `Office.context`, `Office.actions`. */
import type { Dialogs } from "./dialogs";
import { isSetSupported, type Profile } from "./profile";

/** What a ribbon button's function is given. */
export interface CommandEvent {
  completed(): void;
}

export type Command = (event: CommandEvent) => void;

export interface OfficeOptions {
  profile: Profile;
  displayLanguage: string;
  theme: Readonly<Record<string, string | boolean>>;
  /** The functions that the add-in associates with its ribbon buttons, by id. */
  commands: Map<string, Command>;
  dialogs: Dialogs;
}

/** Names of events and outcomes as office.js gives them; the file of Excel's classes alone has none of them. */
const dialogNames = {
  EventType: {
    DialogMessageReceived: "dialogMessageReceived",
    DialogEventReceived: "dialogEventReceived",
  },
  AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
};

/**
 * The `Office` namespace for a window that has loaded `excel-web-16.00.js`: what that file defines, and what office.js
 * adds in a real host. A new object, because the file seals `context`.
 */
export function completeOffice(office: object, options: OfficeOptions): object {
  const { profile, displayLanguage, theme, commands, dialogs } = options;
  const known = new Map<string, unknown>(Object.entries(office));
  const withNames = (name: keyof typeof dialogNames): object => {
    const own = known.get(name);
    return { ...(typeof own === "object" ? own : {}), ...dialogNames[name] };
  };
  const info = { host: "Excel", platform: profile.platform };
  const context = {
    ...info,
    displayLanguage,
    contentLanguage: displayLanguage,
    diagnostics: { ...info, version: profile.version },
    officeTheme: theme,
    requirements: {
      isSetSupported: (set: string, version?: string) => isSetSupported(profile, set, version),
    },
    document: { url: "" },
    ui: dialogs.ui,
  };
  const members = {
    EventType: withNames("EventType"),
    AsyncResultStatus: withNames("AsyncResultStatus"),
    context,
    onReady: (callback?: (value: typeof info) => unknown) =>
      Promise.resolve(info).then((value) => {
        callback?.(value);
        return value;
      }),
    actions: {
      associate: (id: string, command: Command) => commands.set(id, command),
    },
    addin: {
      showAsTaskpane: () => Promise.resolve(),
      hide: () => Promise.resolve(),
      setStartupBehavior: () => Promise.resolve(),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    },
  };
  return Object.create(office, Object.getOwnPropertyDescriptors(members)) as object;
}
