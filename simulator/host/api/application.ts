/** Excel.Application and Excel.Runtime. */
import type { HostContext } from "../context";
import { apiClass, type ApiObject } from "../protocol/api";
import { booleanArg, textArg } from "./args";

const cultureObject = apiClass<null>({
  name: "CultureInfo",
  get: { Name: () => "id-ID" },
  objects: {
    NumberFormat: apiClass<null>({
      name: "NumberFormatInfo",
      get: { NumberDecimalSeparator: () => ",", NumberGroupSeparator: () => "." },
    }),
  },
});

export const applicationObject: (target: null, host: HostContext) => ApiObject = apiClass<null>({
  name: "Application",
  get: {
    CalculationMode: () => "Automatic",
    CalculationState: () => "Done",
    DecimalSeparator: () => ",",
    ThousandsSeparator: () => ".",
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: (_, mode) => {
      textArg(mode);
    },
  },
  objects: { CultureInfo: cultureObject },
  actions: {
    Calculate: (_, _args, host) => {
      host.model.calculate();
      return undefined;
    },
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
});

export const runtimeObject: (target: null, host: HostContext) => ApiObject = apiClass<null>({
  name: "Runtime",
  get: { EnableEvents: (_, host) => host.events.enabled },
  set: {
    EnableEvents: (_, enabled, host) => {
      host.events.enabled = booleanArg(enabled);
    },
  },
});
