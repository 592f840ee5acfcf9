/** The simulated Excel's window: title, ribbon, and the workbook that is open. */
import { useEffect, useState, type DragEvent } from "react";
import { sentence } from "../../src/messages";
import { saveFile } from "../host/file";
import { pilihan } from "./pilihan";
import type { RibbonButton } from "./ribbon/manifest";
import { Ribbon } from "./ribbon/Ribbon";
import { openSession, type Session } from "./session";
import { teks } from "./teks";
import { Workbook } from "./Workbook";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function App() {
  const [session, setSession] = useState<Session | null>(null);
  /** Counts the workbooks opened: each gets a window, and a pane, of its own. */
  const [bukaan, setBukaan] = useState(0);
  const [samples, setSamples] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [pane, setPane] = useState<string | null>("pane/taskpane.html");
  const [dropping, setDropping] = useState(false);

  const open = async (name: string, bytes: Uint8Array) => {
    const opened = await openSession(name, bytes);
    if (opened.status === "galat") {
      const bahasa = pilihan.bahasa.startsWith("id") ? "id" : "en";
      setProblem(`${teks("gagalBuka", { nama: name })} ${sentence(opened.pesan, bahasa)}`);
      return;
    }
    setProblem(null);
    window.simulatedExcel = opened.session;
    document.title = `${name} – ${teks("simulasi")}`;
    setSession(opened.session);
    setBukaan((n) => n + 1);
  };
  const openLocal = (file: File) =>
    void file.arrayBuffer().then((buffer) => open(file.name, new Uint8Array(buffer)));

  useEffect(() => {
    void (async () => {
      setSamples((await (await fetch("samples.json")).json()) as string[]);
      const response = await fetch(`samples/${encodeURIComponent(pilihan.buku)}`);
      await open(pilihan.buku, new Uint8Array(await response.arrayBuffer()));
    })();
  }, []);

  const save = async () => {
    if (!session) return;
    const { model } = session.excel;
    const url = URL.createObjectURL(new Blob([(await saveFile(model)).slice()], { type: xlsxType }));
    Object.assign(document.createElement("a"), { href: url, download: model.fileName }).click();
    URL.revokeObjectURL(url);
  };

  const press = ({ action }: RibbonButton) => {
    if (action.type === "pane") setPane(action.address);
    else session?.excel.commands.get(action.name)?.({ completed: () => undefined });
  };

  const drag = (event: DragEvent, over: boolean) => {
    event.preventDefault();
    setDropping(over);
  };

  return (
    <div
      className="excel"
      onDragOver={(e) => drag(e, true)}
      onDragLeave={(e) => drag(e, false)}
      onDrop={(e) => {
        drag(e, false);
        const file = e.dataTransfer.files[0];
        if (file) openLocal(file);
      }}
    >
      <div className="titlebar">
        <span className="mark">
          <img src="pane/assets/iki-32.png" width={16} height={16} alt="" /> {teks("simulasi")}
        </span>
        <span className="file">{session?.excel.model.fileName ?? ""}</span>
      </div>
      <div className="ribbontabs">
        <span className="on">{teks("beranda")}</span>
      </div>
      <Ribbon samples={samples} onOpen={openLocal} onSave={() => void save()} onButton={press} />
      {problem !== null && (
        <div className="problem" role="alert">
          <span>{problem}</span>
          <button type="button" onClick={() => setProblem(null)}>
            {teks("tutup")}
          </button>
        </div>
      )}
      {session ? (
        <Workbook key={bukaan} excel={session.excel} pane={pane} onClosePane={() => setPane(null)} />
      ) : (
        <p className="loading">{problem === null ? teks("memuat") : ""}</p>
      )}
      {dropping && <div className="drop">{teks("lepaskan")}</div>}
    </div>
  );
}
