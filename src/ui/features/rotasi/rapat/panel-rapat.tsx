import { type ComponentType, useState } from 'react'
import { TagsInput, Textarea } from '@mantine/core'
import { teksRapat } from '../../../text/rapat'
import type { RuangKerja } from '../ruang-kerja'
import { jalankanRapat } from './putuskan'
import { DaftarAgenda } from './daftar-agenda'
import { LogRapat } from './log-rapat'
import classes from './panel.module.css'
import bilah from './bilah.module.css'
import type { Sidang } from './sidang'
import { useTimPenilai } from './tim-penilai'

/** What the panel beside the post shows. */
export type TabRapat = 'agenda' | 'jalannya' | 'catatan' | 'tim'

type IsiProps = { readonly ruang: RuangKerja; readonly sidang: Sidang }
type Props = IsiProps & { readonly tab: TabRapat; readonly onTab: (tab: TabRapat) => void }

const TAB: readonly { readonly id: TabRapat; readonly Isi: ComponentType<IsiProps> }[] = [
  { id: 'agenda', Isi: DaftarAgenda },
  { id: 'jalannya', Isi: ({ ruang }) => <LogRapat ruang={ruang} /> },
  { id: 'catatan', Isi: ({ ruang }) => <Catatan key={ruang.rencana.catatan} ruang={ruang} /> },
  { id: 'tim', Isi: Tim }
]

/** Beside the post: the agenda, the log, notes, and who sits in the meeting. */
export function PanelRapat({ ruang, sidang, tab, onTab }: Props): React.JSX.Element {
  const kini = TAB.find((t) => t.id === tab)
  return (
    <aside className={classes.panel} aria-label={teksRapat.panel}>
      <div className={classes.tab} role="tablist">
        {TAB.map(({ id }) => (
          <button key={id} type="button" role="tab" aria-selected={id === tab} onClick={() => onTab(id)} data-testid={`rapat-tab-${id}`}>
            {teksRapat[id]}
          </button>
        ))}
      </div>
      <div className={classes.isi} role="tabpanel">
        {kini && <kini.Isi ruang={ruang} sidang={sidang} />}
      </div>
    </aside>
  )
}

/** Notes of the meeting: they are the notes of the plan. */
function Catatan({ ruang: { rencana } }: Pick<IsiProps, 'ruang'>): React.JSX.Element {
  const { id, nama, tmt, jenis, horizonBulan, catatan } = rencana
  const [teks, setTeks] = useState(catatan ?? '')
  const isUbah = teks.trim() !== (catatan ?? '')
  const simpan = (): void => void jalankanRapat(id, 'rencana.update', { id, nama, tmt, jenis, horizonBulan, catatan: teks.trim() || null })
  return (
    <>
      <Textarea
        aria-label={teksRapat.catatan}
        description={teksRapat.catatanRinci}
        value={teks}
        onChange={({ currentTarget }) => setTeks(currentTarget.value)}
        autosize
        minRows={6}
        classNames={{ input: classes.isian, description: classes.petunjuk }}
        data-testid="catatan-rapat"
      />
      <button type="button" className={bilah.batal} disabled={!isUbah} onClick={simpan}>
        {teksRapat.catatanSimpan}
      </button>
    </>
  )
}

function Tim(): React.JSX.Element {
  const [tim, setTim] = useTimPenilai()
  return (
    <>
      <TagsInput
        label={teksRapat.timLabel}
        description={teksRapat.timRinci}
        placeholder={teksRapat.timTambah}
        value={[...tim]}
        onChange={setTim}
        splitChars={[';']}
        classNames={{
          input: classes.isian,
          label: classes.label,
          description: classes.petunjuk,
          pill: classes.nama,
          inputField: classes.nama
        }}
        data-testid="tim-penilai"
      />
      {tim.length > 0 && tim.length % 2 === 0 && <p className={classes.petunjuk}>{teksRapat.timGenap}</p>}
    </>
  )
}
