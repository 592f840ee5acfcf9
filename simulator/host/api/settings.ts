/** Excel.SettingCollection: what the add-in keeps in the workbook under keys of its own. */
import type { HostContext } from "../context";
import { apiClass, type ApiObject, type Arg } from "../protocol/api";
import { hostError } from "../protocol/errors";
import { jsonArg, textArg } from "./args";

const settingObject = apiClass<string>({
  name: "Setting",
  id: (key) => key,
  get: {
    Key: (key) => key,
    Value: (key, host) => host.model.settings.get(key) ?? null,
  },
  set: {
    Value: (key, value, host) => {
      host.model.settings.set(key, jsonArg(value));
    },
  },
  actions: {
    Delete: (key, _, host) => {
      host.model.settings.delete(key);
      return undefined;
    },
  },
});

function find(key: Arg | undefined, host: HostContext): ApiObject | null {
  const name = textArg(key);
  return host.model.settings.has(name) ? settingObject(name, host) : null;
}

export const settingsObject: (target: null, host: HostContext) => ApiObject = apiClass<null>({
  name: "SettingCollection",
  items: (_, host) => [...host.model.settings.keys()].map((key) => settingObject(key, host)),
  methods: {
    // Adding under a key that is there replaces its value, as in Excel.
    Add: (_, [key, value], host) => {
      host.model.settings.set(textArg(key), jsonArg(value));
      return settingObject(textArg(key), host);
    },
    Set: (_, [key, value], host) => {
      host.model.settings.set(textArg(key), jsonArg(value));
      return settingObject(textArg(key), host);
    },
    GetItem: (_, [key], host) => {
      const setting = find(key, host);
      if (!setting) throw hostError("ItemNotFound");
      return setting;
    },
    GetItemOrNullObject: (_, [key], host) => find(key, host),
  },
  actions: { GetCount: (_, _args, host) => host.model.settings.size },
});
