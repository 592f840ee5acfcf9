/** The add-in's ribbon group as manifest.xml declares it. */
import manifest from "../../../manifest.xml?raw";

export interface RibbonButton {
  id: string;
  label: string;
  tip: string;
  icon: string;
  action: { type: "pane"; address: string } | { type: "function"; name: string };
}

export interface RibbonGroup {
  label: string;
  buttons: RibbonButton[];
}

// The pages and pictures that the manifest names are served by the simulator under /pane/.
const served = (address: string): string => address.replace(/^https:\/\/localhost:\d+\//, "pane/");

/** The groups in the manifest's order, in the language asked for ("id-ID", else English where it is given). */
export function readRibbon(language: string): RibbonGroup[] {
  const xml = new DOMParser().parseFromString(manifest, "text/xml");
  const resource = (owner: Element | null | undefined): string => {
    const id = owner?.getAttribute("resid") ?? "";
    const entry = [...xml.querySelectorAll("[id]")].find((el) => el.getAttribute("id") === id);
    const override = [...(entry?.children ?? [])].find(
      (el) => el.getAttribute("Locale")?.slice(0, 2) === language.slice(0, 2),
    );
    return override?.getAttribute("Value") ?? entry?.getAttribute("DefaultValue") ?? "";
  };
  const child = (el: Element, name: string) => [...el.children].find((c) => c.localName === name);
  return [...xml.getElementsByTagName("Group")].map((group) => ({
    label: resource(child(group, "Label")),
    buttons: [...group.getElementsByTagName("Control")].map((control) => {
      const action = child(control, "Action");
      const picture = [...control.getElementsByTagNameNS("*", "Image")].find(
        (i) => i.getAttribute("size") === "32",
      );
      return {
        id: control.getAttribute("id") ?? "",
        label: resource(child(control, "Label")),
        tip: resource(control.getElementsByTagName("Description")[0]),
        icon: served(resource(picture)),
        action: action?.getElementsByTagName("FunctionName")[0]
          ? { type: "function", name: action.getElementsByTagName("FunctionName")[0]?.textContent ?? "" }
          : { type: "pane", address: served(resource(action?.getElementsByTagName("SourceLocation")[0])) },
      };
    }),
  }));
}
