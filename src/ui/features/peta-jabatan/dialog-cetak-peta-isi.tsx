import { Alert, Button, Center, Group, Loader, Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { UnorId } from '../../../domain/organisasi/unor'
import { type HasilPeta, langkahPeta } from '../../../domain/peta-jabatan/halaman-berkas'
import type { PilihanPeta } from '../../../domain/peta-jabatan/halaman-pilihan'
import type { RancanganId } from '../../../domain/rancangan/rancangan'
import { AnswerProblem } from '../../components/answer-problem'
import { PratinjauLembar } from '../../components/cetak/pratinjau-lembar'
import { ask } from '../../lib/client'
import { notifyTertulis } from '../../components/tertulis'
import { notifyProblem } from '../../lib/notify'
import { useAsk } from '../../lib/use-ask'
import { type Cetakan, useLangkah } from '../../lib/use-langkah'
import { useSnapshot } from '../../lib/use-snapshot'
import { useSusunan } from '../../lib/use-susunan'
import { teksCetak } from '../../text/cetak'
import { teksCetakPeta } from '../../text/cetak-peta'
import { IsianCetakPeta } from './dialog-cetak-peta-isian'
import { useSetelanPeta } from './dialog-cetak-peta-setelan'
import classes from './dialog-cetak-peta.module.css'

type Props = { readonly akar: UnorId | null; readonly rancanganId: RancanganId | null; readonly onClose: () => void }

/** The dialog once the organisation, or the draft of another, is there. */
export function IsiCetakPeta(props: Props): React.JSX.Element {
  const { susunan, error } = useSusunan(props.rancanganId)
  const { data: baku, error: gagal } = useAsk('bagan.penandatangan', null)
  const hariIni = useSnapshot().snapshot?.tanggal
  const problem = error ?? gagal
  if (problem) return <AnswerProblem error={problem} />
  if (!susunan || !baku || hariIni === undefined) {
    return (
      <Center className={classes.dialog}>
        <Loader />
      </Center>
    )
  }
  return <Cetak {...props} snapshot={susunan.snapshot} hariIni={hariIni} tempat={baku.tempat} />
}

type CetakProps = Props & { readonly snapshot: Snapshot; readonly hariIni: string; readonly tempat: string }

function Cetak({ akar: awal, rancanganId, onClose, snapshot, hariIni, tempat }: CetakProps): React.JSX.Element {
  const [setelan, setel] = useSetelanPeta()
  const [akar, setAkar] = useState<readonly UnorId[]>(() => (awal !== null && snapshot.unor.has(awal) ? [awal] : []))
  const [isSaving, setSaving] = useState(false)
  const pilihan = useMemo(
    (): PilihanPeta => ({ ...setelan, tempat: setelan.tempat ?? tempat, akar: akar.length === 0 ? null : [...akar] }),
    [setelan, tempat, akar]
  )
  const cetakan = useLangkah(useMemo(() => () => langkahPeta({ snapshot, hariIni }, pilihan), [snapshot, hariIni, pilihan]))
  const simpan = async (): Promise<void> => {
    setSaving(true)
    try {
      const { berkas, jumlah } = await ask('peta-jabatan.cetak', { ...pilihan, tanggal: null, rancanganId })
      if (berkas !== null) {
        notifyTertulis(teksCetakPeta.tersimpan(jumlah, berkas), berkas)
        onClose()
      }
    } catch (error) {
      notifyProblem(error)
    }
    setSaving(false)
  }
  return (
    <>
      <div className={classes.dialog}>
        <div className={classes.isian}>
          <IsianCetakPeta snapshot={snapshot} akar={akar} setAkar={setAkar} setelan={setelan} setel={setel} tempat={tempat} />
          {cetakan.hasil && <Peringatan peringatan={cetakan.hasil.peringatan} />}
        </div>
        <Pratinjau cetakan={cetakan} kertas={setelan.kertas} />
      </div>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {teksCetakPeta.batal}
        </Button>
        <Button onClick={() => void simpan()} loading={isSaving} data-testid="simpan-cetak-peta">
          {teksCetakPeta.simpan}
        </Button>
      </Group>
    </>
  )
}

type PratinjauProps = { readonly cetakan: Cetakan<HasilPeta>; readonly kertas: string }

function Pratinjau({ cetakan: { hasil, isMenyusun }, kertas }: PratinjauProps): React.JSX.Element {
  const [dipilih, setDipilih] = useState<number | null>(null)
  const lembar = useMemo(() => hasil?.berkas.flatMap((b) => b.lembar) ?? [], [hasil])
  const nama = useMemo(() => lembar.map((l) => l.nama), [lembar])
  const isi = hasil?.bagian.reduce((sum, { halaman }) => sum + halaman.length, 0) ?? 0
  // a book is opened behind its cover and its contents
  const ke = dipilih ?? Math.max(0, lembar.length - isi)
  return (
    <PratinjauLembar
      lembar={lembar}
      isMenyusun={isMenyusun}
      ke={ke}
      onKe={setDipilih}
      ringkasan={hasil && teksCetak.ringkasan(lembar.length, kertas, hasil.hurufTerkecil)}
      lompat={<LompatKe nama={nama} ke={ke} onKe={setDipilih} />}
    />
  )
}

/** What is to be known before anything is signed. */
const Peringatan = ({ peringatan }: Pick<HasilPeta, 'peringatan'>): React.JSX.Element | null =>
  peringatan.length === 0 ? null : (
    <Alert color="emas" py={6} title={teksCetakPeta.perhatian} data-testid="peringatan-peta">
      <ul className={classes.catatan}>
        {peringatan.map((teks) => (
          <li key={teks}>{teks}</li>
        ))}
      </ul>
    </Alert>
  )

type LompatProps = { readonly nama: readonly string[]; readonly ke: number; readonly onKe: (ke: number) => void }

/** Goes straight to a perangkat daerah; where there are but a few pages, turning them is enough. */
function LompatKe({ nama, ke, onKe }: LompatProps): React.JSX.Element | null {
  if (nama.length < 4) return null
  return (
    <Select
      size="xs"
      className={classes.lompat}
      aria-label={teksCetakPeta.keHalaman}
      searchable
      onFocus={({ currentTarget }) => currentTarget.select()}
      allowDeselect={false}
      data={nama.map((label, n) => ({ value: String(n), label: `${n + 1}. ${label}` }))}
      value={String(Math.min(ke, nama.length - 1))}
      onChange={(value) => value !== null && onKe(Number(value))}
      data-testid="lompat-halaman"
    />
  )
}
