import { Button } from '@mantine/core'
import { useState } from 'react'
import type { RouteOutput } from '../../../../contract/routes'
import { TEKS_DASAR_MUSNAH } from '../../../../domain/subjek-data/usul-musnah'
import { AnswerProblem } from '../../../components/answer-problem'
import { Panel, PanelEmpty } from '../../../components/panel'
import { ask } from '../../../lib/client'
import { doCommand } from '../../../lib/do-command'
import { waktuLokal } from '../../../lib/format'
import { notifyProblem } from '../../../lib/notify'
import { notifyTertulis } from '../../../components/tertulis'
import { useHak } from '../../../lib/sesi'
import { useAsk } from '../../../lib/use-ask'
import { teksPribadi } from '../../../text/pribadi'
import { DialogSetujui } from './dialog-setujui'
import classes from './pribadi.module.css'
import { RincianMusnah } from '../../../components/rincian-musnah'

const teks = teksPribadi.musnah

type Isi = RouteOutput<'musnah.list'>
type Usul = Isi['usul'][number]

/** Data that somebody wants destroyed, waiting for a second person; and what was destroyed, with its berita acara. */
export function UsulMusnah(): React.JSX.Element {
  const { data, error } = useAsk('musnah.list', null)
  const isPengelola = useHak('PENGELOLA')
  const [dipilih, setDipilih] = useState<Usul | null>(null)
  if (error) return <AnswerProblem error={error} />
  return (
    <Panel judul={teks.judul} {...(data ? { jumlah: data.usul.length } : {})}>
      <div className={classes.isi} data-testid="usul-musnah">
        {data?.usul.length === 0 && <PanelEmpty>{teks.nihil}</PanelEmpty>}
        {data?.usul.map((usul) => (
          <SatuUsul key={usul.pegawaiId} usul={usul} onSetujui={isPengelola ? () => setDipilih(usul) : null} />
        ))}
        {data && data.selesai.length > 0 && <Selesai selesai={data.selesai} isPengelola={isPengelola} />}
      </div>
      {dipilih && <DialogSetujui usul={dipilih} onClose={() => setDipilih(null)} />}
    </Panel>
  )
}

type SatuProps = { readonly usul: Usul; readonly onSetujui: (() => void) | null }

const SatuUsul = ({ usul, onSetujui }: SatuProps): React.JSX.Element => (
  <section className={classes.usul}>
    <h3>{usul.nama}</h3>
    <div className={classes.rinci}>{teks.diusulkan(usul.pengusul, waktuLokal(usul.pada))}</div>
    <div>{TEKS_DASAR_MUSNAH[usul.dasar]}</div>
    <div>{usul.alasan}</div>
    <RincianMusnah {...usul} />
    <div className={classes.aksi}>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => void doCommand('musnah.tarik', { pegawaiId: usul.pegawaiId }, '#/keamanan?tab=pribadi')}
      >
        {teks.tarik}
      </Button>
      {onSetujui && !usul.isSendiri && (
        <Button size="compact-sm" color="bahaya" disabled={usul.halangan.length > 0} onClick={onSetujui} data-testid="setujui-musnah">
          {teks.setujui}
        </Button>
      )}
      {usul.isSendiri && <span className={classes.rinci}>{teks.sendiri}</span>}
    </div>
  </section>
)

type SelesaiProps = { readonly selesai: Isi['selesai']; readonly isPengelola: boolean }

const Selesai = ({ selesai, isPengelola }: SelesaiProps): React.JSX.Element => (
  <>
    <h3 className={classes.subjudul}>{teks.selesai}</h3>
    {selesai.map(({ seq, waktu, inisial, pengusul, penyetuju }) => (
      <div key={seq} className={classes.baris}>
        {inisial}
        <div className={classes.rinci}>{teks.selesaiRinci(waktuLokal(waktu), pengusul, penyetuju)}</div>
        {isPengelola && (
          <Button size="compact-xs" variant="subtle" onClick={() => void simpanBeritaAcara(seq)}>
            {teks.beritaAcara}
          </Button>
        )}
      </div>
    ))}
  </>
)

async function simpanBeritaAcara(seq: number): Promise<void> {
  try {
    const { berkas } = await ask('musnah.berita-acara', { seq, format: 'pdf' })
    if (berkas !== null) notifyTertulis(teksPribadi.orang.tersimpan(berkas), berkas)
  } catch (error) {
    notifyProblem(error)
  }
}
