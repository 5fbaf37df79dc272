import { Button, Center, EmptyState, Loader } from '@mantine/core'
import { IconGitBranch, IconTable } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { AturanAbk } from '../../../domain/abk/aturan-abk'
import { rekapPeta } from '../../../domain/peta-jabatan/rekap-peta'
import { AnswerProblem } from '../../components/answer-problem'
import { Page } from '../../components/page'
import { createKept } from '../../lib/create-kept'
import { doCommand } from '../../lib/do-command'
import { gantiTempat, pergiKe, tempatOf, useLokasi } from '../../lib/lokasi'
import { type Penyunting, PenyuntingContext } from '../../lib/penyunting'
import { useAsk } from '../../lib/use-ask'
import { type Susunan, useSusunan } from '../../lib/use-susunan'
import { teksPeta } from '../../text/peta-jabatan'
import { AngkaUtama } from './angka-utama'
import { DaftarPerangkat } from './daftar-perangkat'
import { type KeadaanPeta, bacaKeadaan, tulisKeadaan } from './keadaan-peta'
import { KepalaPeta } from './kepala-peta'
import { type MejaPeta, MejaPetaContext } from './meja-peta'
import classes from './peta-jabatan.module.css'
import { TabPeta } from './tab-peta'
import { useHak } from '../../lib/sesi'

const JALUR = '/peta-jabatan'

/** The screen Peta Jabatan: how many people each post needs and has, of the city, a perangkat daerah or a unit. */
export function PetaJabatanScreen(): React.JSX.Element {
  const { kueri } = useLokasi()
  const keadaan = useMemo(() => bacaKeadaan(kueri), [kueri])
  const { susunan, isHilang, error } = useSusunan(keadaan.rancangan)
  const aturan = useAsk('abk.aturan', null)
  const problem = error ?? aturan.error
  if (problem) return <AnswerProblem error={problem} />
  if (isHilang) return <RancanganHilang />
  if (!susunan || !aturan.data) {
    return (
      <Center h="100%">
        <Loader />
      </Center>
    )
  }
  return (
    <Page fill>{susunan.snapshot.unor.size === 0 ? <BelumAda /> : <Peta susunan={susunan} aturan={aturan.data} keadaan={keadaan} />}</Page>
  )
}

const useTampakDaftar = createKept(true)

type PetaProps = { readonly susunan: Susunan; readonly aturan: AturanAbk; readonly keadaan: KeadaanPeta }

function Peta({ susunan, aturan, keadaan }: PetaProps): React.JSX.Element {
  const meja = useMeja(susunan, aturan, keadaan)
  const isBerhak = useHak(susunan.rancangan ? 'RENCANA' : 'DATA')
  const penyunting = useMemo(() => {
    const langsung = penyuntingPeta(susunan, keadaan)
    return { ...langsung, isBoleh: isBerhak && langsung.isBoleh }
  }, [susunan, keadaan, isBerhak])
  const [isDaftar, setDaftar] = useTampakDaftar()
  return (
    <PenyuntingContext value={penyunting}>
      <MejaPetaContext value={meja}>
        <KepalaPeta isDaftar={isDaftar} onDaftar={setDaftar} />
        <div className={classes.ruang}>
          {isDaftar && <DaftarPerangkat />}
          <div className={classes.isi}>
            <AngkaUtama />
            <TabPeta />
          </div>
        </div>
      </MejaPetaContext>
    </PenyuntingContext>
  )
}

function useMeja({ snapshot, rancangan }: Susunan, aturan: AturanAbk, keadaan: KeadaanPeta): MejaPeta {
  const akar = (keadaan.akar && snapshot.unor.get(keadaan.akar)) ?? null
  const kota = useMemo(() => rekapPeta(snapshot, null, aturan), [snapshot, aturan])
  const rekap = useMemo(() => (akar ? rekapPeta(snapshot, akar.id, aturan) : kota), [snapshot, akar, kota, aturan])
  return useMemo(
    () => ({
      snapshot,
      aturan,
      rancangan,
      kota,
      rekap,
      akar,
      keadaan,
      pergi: (part) => pergiKe(JALUR, tulisKeadaan({ ...keadaan, ...part })),
      atur: (part) => gantiTempat(JALUR, tulisKeadaan({ ...keadaan, ...part })),
      bukaAbk: (id) => pergiKe('/abk', { id, ...(rancangan ? { rancangan: rancangan.id } : {}) })
    }),
    [snapshot, aturan, rancangan, kota, rekap, akar, keadaan]
  )
}

/** Edits go into the organisation, or into the draft that is read, as proposals; undo comes back to this very place. */
function penyuntingPeta({ snapshot, rancangan }: Susunan, keadaan: KeadaanPeta): Penyunting {
  const tempat = tempatOf(JALUR, tulisKeadaan(keadaan))
  return {
    rancanganId: rancangan?.id ?? null,
    isBoleh: rancangan === null || rancangan.status === 'DRAF',
    tanggal: snapshot.tanggal,
    lakukan: (name, input) =>
      rancangan
        ? doCommand('usulan.add', { rancanganId: rancangan.id, perintah: name, masukan: input }, tempat)
        : doCommand(name, input, tempat)
  }
}

const RancanganHilang = (): React.JSX.Element => (
  <Center h="100%">
    <EmptyState icon={<IconGitBranch />} variant="light" title={teksPeta.rancanganHilang} description={teksPeta.rancanganHilangRinci}>
      <EmptyState.Actions>
        <Button onClick={() => pergiKe(JALUR)}>{teksPeta.keSekarang}</Button>
      </EmptyState.Actions>
    </EmptyState>
  </Center>
)

const BelumAda = (): React.JSX.Element => (
  <EmptyState m="auto" icon={<IconTable />} variant="light" title={teksPeta.belumAda} description={teksPeta.belumAdaRinci}>
    <EmptyState.Actions>
      <Button component="a" href={tempatOf('/impor')}>
        {teksPeta.impor}
      </Button>
    </EmptyState.Actions>
  </EmptyState>
)
