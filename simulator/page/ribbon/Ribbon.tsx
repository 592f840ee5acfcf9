/** The Home tab: the workbook's file, the add-in's own group from the manifest, and what is simulated. */
import { useRef } from "react";
import profiles from "../../host/profiles.json";
import { pilih, pilihan } from "../pilihan";
import { teks } from "../teks";
import { readRibbon, type RibbonButton } from "./manifest";
import { OpenIcon, SaveIcon } from "./icons";

interface Props {
  samples: readonly string[];
  onOpen: (file: File) => void;
  onSave: () => void;
  onButton: (button: RibbonButton) => void;
}

const groups = readRibbon(pilihan.bahasa);
const bahasa = { "id-ID": "Indonesia", "en-US": "English" };

export function Ribbon({ samples, onOpen, onSave, onButton }: Props) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className="ribbon">
      <Group label={teks("buku")}>
        <Big label={teks("bukaBerkas")} onClick={() => file.current?.click()}>
          <OpenIcon />
        </Big>
        <Big label={teks("simpan")} onClick={onSave}>
          <SaveIcon />
        </Big>
        <div className="stack">
          <label>
            <span>{teks("contoh")}</span>
            <select value={pilihan.buku} onChange={(e) => pilih({ buku: e.target.value })}>
              {samples.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        </div>
        <input
          ref={file}
          type="file"
          accept=".xlsx,.xlsm,.xls"
          hidden
          onChange={(e) => {
            const chosen = e.target.files?.[0];
            if (chosen) onOpen(chosen);
            e.target.value = "";
          }}
        />
      </Group>
      {groups.map((group) => (
        <Group key={group.label} label={group.label}>
          {group.buttons.map((button) => (
            <Big key={button.id} label={button.label} tip={button.tip} onClick={() => onButton(button)}>
              <img src={button.icon} width={32} height={32} alt="" />
            </Big>
          ))}
        </Group>
      ))}
      <Group label={teks("simulasiKelompok")}>
        <div className="stack">
          <Choice label={teks("versi")} value={pilihan.versi} onChoose={(versi) => pilih({ versi })}>
            {Object.fromEntries(Object.entries(profiles).map(([id, { nama }]) => [id, nama]))}
          </Choice>
          <Choice label={teks("bahasa")} value={pilihan.bahasa} onChoose={(b) => pilih({ bahasa: b })}>
            {bahasa}
          </Choice>
          <Choice label={teks("tema")} value={pilihan.tema} onChoose={(tema) => pilih({ tema })}>
            {{ terang: teks("terang"), gelap: teks("gelap"), kontras: teks("kontras") }}
          </Choice>
        </div>
      </Group>
    </div>
  );
}

function Group({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="group" role="group" aria-label={label}>
      <div className="tools">{children}</div>
      <div className="label">{label}</div>
    </div>
  );
}

interface BigProps {
  label: string;
  tip?: string;
  onClick: () => void;
  children: React.ReactNode;
}

function Big({ label, tip, onClick, children }: BigProps) {
  return (
    <button type="button" className="big" title={tip ?? label} onClick={onClick}>
      {children}
      <span>{label}</span>
    </button>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChoose: (value: string) => void;
  children: Readonly<Record<string, string>>;
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(e) => onChoose(e.target.value)}>
        {Object.entries(children).map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
