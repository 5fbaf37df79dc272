import { ActionIcon, Button, Group, Tabs, Tooltip } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconArrowBackUp, IconArrowForwardUp, IconDeviceFloppy } from '@tabler/icons-react'
import { useState } from 'react'
import type { RouteOutput } from '../../../../contract/routes'
import { AnswerProblem } from '../../../components/answer-problem'
import { DialogBuang } from '../../../components/dialog-buang'
import { DialogPasti } from '../../../components/dialog-pasti'
import { doCommand } from '../../../lib/do-command'
import { tempatOf } from '../../../lib/lokasi'
import { isDialogTerbuka } from '../../../lib/tombol'
import { useAsk } from '../../../lib/use-ask'
import { useUnsaved } from '../../../lib/use-unsaved'
import { teksPola as teks } from '../../../text/pola'
import { teksTemplat } from '../../../text/templat-word'
import { SemuaBlok } from './bagian-pola'
import { DialogSimpanPola } from './dialog-simpan-pola'
import { HalamanPola } from './halaman-pola'
import { idKartu } from './kartu-blok'
import { MedanPolaContext, type MedanPola } from './medan-pola'
import { MenuPola } from './menu-pola'
import classes from './meja-pola.module.css'
import { PratinjauPola } from './pratinjau-pola'
import { RiwayatPola } from './riwayat-pola'
import { TemplatWordKantor } from './templat-word'
import { type PolaTerbaca, type SuntingPola, useSuntingPola } from './use-sunting-pola'
import { BilaBerhak } from '../../../components/bila-berhak'

type Jenis = RouteOutput<'pola.list'>[number]
const TANPA_MEDAN: readonly MedanPola[] = []

/** One template: its editor beside its pages. */
export function MejaPola({ jenis }: { readonly jenis: Jenis }): React.JSX.Element | null {
  const { data, error, isPlaceholderData } = useAsk('pola.baca', { jenis: jenis.jenis })
  const medan = useAsk('pola.medan', { jenis: jenis.jenis })
  if (error) return <AnswerProblem error={error} />
  if (!data || isPlaceholderData) return null
  return (
    <MedanPolaContext value={medan.data ?? TANPA_MEDAN}>
      <Meja jenis={jenis} terbaca={data} />
    </MedanPolaContext>
  )
}

type MejaProps = { readonly jenis: Jenis; readonly terbaca: PolaTerbaca }

function Meja({ jenis, terbaca }: MejaProps): React.JSX.Element {
  const sunting = useSuntingPola(terbaca)
  const isKotor = sunting.beda.length > 0
  const unsaved = useUnsaved(isKotor)
  const [dialog, setDialog] = useState<'SIMPAN' | 'BAWAAN' | null>(null)
  const [bagian, setBagian] = useState<string | null>('isi')
  useHotkeys([['mod+S', () => !isDialogTerbuka() && isKotor && setDialog('SIMPAN')]], [])
  const pakai = async (versi: number | null): Promise<void> => {
    const { jenis: id } = jenis
    if (await doCommand('pola.kembalikan', { jenis: id, versi }, tempatOf('/naskah', { tab: 'pola', pola: id }))) sunting.buang()
    setDialog(null)
  }
  const tuju = (blok: string | null): void => {
    setBagian('isi')
    const kartu = blok === null ? null : document.getElementById(idKartu(blok))
    kartu?.scrollIntoView({ block: 'center' })
    kartu?.querySelector('textarea')?.focus({ preventScroll: true })
  }
  return (
    <section className={classes.meja} aria-label={jenis.judul}>
      <div className={classes.editor}>
        <Kepala {...{ jenis, sunting, isKotor }} onSimpan={() => setDialog('SIMPAN')} onKembalikan={() => setDialog('BAWAAN')} />
        <Bagian {...{ jenis, terbaca, sunting, bagian }} onBagian={setBagian} onPakai={(versi) => void pakai(versi)} />
      </div>
      <PratinjauPola jenis={jenis.jenis} pola={sunting.kini} onTemuan={({ blok }) => tuju(blok)} />
      {dialog === 'SIMPAN' && <DialogSimpanPola {...{ sunting }} jenis={jenis.jenis} judul={jenis.judul} onTutup={() => setDialog(null)} />}
      {dialog === 'BAWAAN' && (
        <DialogPasti
          judul={teks.kembalikanJudul}
          rinci={teks.kembalikanRinci}
          batal={teks.batal}
          ya={teks.kembalikan}
          onBatal={() => setDialog(null)}
          onYa={() => void pakai(null)}
          data-testid="pola-kembalikan-ya"
        />
      )}
      <DialogBuang
        opened={unsaved.target !== null}
        onKembali={unsaved.stay}
        onBuang={() => {
          sunting.buang()
          unsaved.leave()
        }}
      />
    </section>
  )
}

type BagianProps = MejaProps & {
  readonly sunting: SuntingPola
  readonly bagian: string | null
  readonly onBagian: (bagian: string | null) => void
  readonly onPakai: (versi: number | null) => void
}

/** What of the template is edited: its blocks, its pages, or which version is in force. */
const Bagian = ({ jenis, terbaca, sunting, bagian, onBagian, onPakai }: BagianProps): React.JSX.Element => (
  <Tabs value={bagian} onChange={onBagian} className={classes.tab} keepMounted={false}>
    <Tabs.List aria-label={teks.bagianEditor}>
      <Tabs.Tab value="isi">{teks.isi}</Tabs.Tab>
      <Tabs.Tab value="halaman" data-testid="pola-halaman">
        {teks.halaman}
      </Tabs.Tab>
      <Tabs.Tab value="riwayat" data-testid="pola-riwayat">
        {teks.riwayat}
      </Tabs.Tab>
      <Tabs.Tab value="word" data-testid="pola-word">
        {teksTemplat.tab}
      </Tabs.Tab>
    </Tabs.List>
    <Tabs.Panel value="isi">
      <SemuaBlok sunting={sunting} tabel={terbaca.tabel} onAtur={() => onBagian('halaman')} />
    </Tabs.Panel>
    <Tabs.Panel value="halaman">
      <HalamanPola sunting={sunting} />
    </Tabs.Panel>
    <Tabs.Panel value="riwayat">
      <RiwayatPola jenis={jenis.jenis} terbaca={terbaca} onPakai={onPakai} />
    </Tabs.Panel>
    <Tabs.Panel value="word">
      <TemplatWordKantor jenis={jenis.jenis} />
    </Tabs.Panel>
  </Tabs>
)

type KepalaProps = {
  readonly jenis: Jenis
  readonly sunting: SuntingPola
  readonly isKotor: boolean
  readonly onSimpan: () => void
  readonly onKembalikan: () => void
}

/** Which template this is and whose, and what can be done with it. */
const Kepala = ({ jenis, sunting, isKotor, onSimpan, onKembalikan }: KepalaProps): React.JSX.Element => (
  <header className={classes.kepala}>
    <div>
      <h2 title={jenis.judul}>{jenis.judul}</h2>
      <small data-kotor={isKotor || undefined} data-testid="pola-keadaan">
        {isKotor ? teks.belumDisimpan : jenis.isMilik ? teks.milik(jenis.versi) : teks.bawaan}
      </small>
    </div>
    <Group gap={6} wrap="nowrap">
      <Langkah label={teks.urung} lakukan={sunting.urung} ikon={<IconArrowBackUp size={16} />} />
      <Langkah label={teks.ulang} lakukan={sunting.ulang} ikon={<IconArrowForwardUp size={16} />} />
      <MenuPola jenis={jenis.jenis} isBawaan={!jenis.isMilik && !isKotor} onKembalikan={onKembalikan} />
      <BilaBerhak hak="NASKAH">
        <Button leftSection={<IconDeviceFloppy size={16} />} disabled={!isKotor} onClick={onSimpan} data-testid="pola-simpan">
          {teks.simpan}
        </Button>
      </BilaBerhak>
    </Group>
  </header>
)

type LangkahProps = { readonly label: string; readonly lakukan: (() => void) | null; readonly ikon: React.ReactNode }

const Langkah = ({ label, lakukan, ikon }: LangkahProps): React.JSX.Element => (
  <Tooltip label={label}>
    <ActionIcon variant="default" size={34} aria-label={label} disabled={lakukan === null} onClick={lakukan ?? undefined}>
      {ikon}
    </ActionIcon>
  </Tooltip>
)
