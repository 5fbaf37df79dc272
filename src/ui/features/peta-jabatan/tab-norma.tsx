import { Center, EmptyState, Loader } from '@mantine/core'
import { IconClockHour4 } from '@tabler/icons-react'
import { useMemo } from 'react'
import { bilanganTeks } from '../../../domain/abk/kata-abk'
import type { NormaTugas } from '../../../domain/abk/norma-tugas'
import { barisRekapOf } from '../../../domain/peta-jabatan/ringkasan-peta'
import { AnswerProblem } from '../../components/answer-problem'
import { angka } from '../../lib/format'
import { useAsk } from '../../lib/use-ask'
import { teksNorma } from '../../text/peta-jabatan'
import { useMejaPeta } from './meja-peta'
import { NormaDrawer } from './norma-drawer'
import classes from './peta-jabatan.module.css'
import { CariPeta, Tanda } from './saringan-peta'
import { NihilSaring, TabelPeta } from './tabel-peta'
import { denganUrut, type KolomUrut, urutkan } from './urut-peta'

/** Every task of the chosen unit by its wording, with the norms it has; one is opened to try another norm. */
export function TabNorma(): React.JSX.Element {
  const { rancangan, rekap, keadaan, atur, pergi, akar } = useMejaPeta()
  const { urut, isBeda, tugas, saringan } = keadaan
  const { data, error, isPlaceholderData } = useAsk('abk.norma', { rancanganId: rancangan?.id ?? null })
  const semua = useMemo(() => (data ? dalamCabang(data, rekap) : []), [data, rekap])
  const rows = useMemo(() => urutkan(saring(semua, saringan.cari, isBeda), COLUMNS, urut), [semua, saringan.cari, isBeda, urut])
  if (error) return <AnswerProblem error={error} />
  if (!data || isPlaceholderData) {
    return (
      <Center h="100%">
        <Loader />
      </Center>
    )
  }
  const terbuka = semua.find(({ uraian }) => uraian === tugas)
  return (
    <>
      <div className={classes.alat} role="search">
        <CariPeta label={teksNorma.cari} />
        <Tanda label={teksNorma.beda} isOn={isBeda} onChange={(isOn) => atur({ isBeda: isOn })} />
      </div>
      <TabelPeta<NormaTugas>
        label={teksNorma.label}
        unit={teksNorma.satuan}
        columns={COLUMNS}
        rows={rows}
        idOf={({ uraian }) => uraian}
        sort={urut}
        onSort={(next) => atur({ urut: next })}
        onOpen={({ uraian }) => pergi({ tugas: uraian })}
        view={JSON.stringify([akar?.id, saringan.cari, isBeda, urut])}
        empty={semua.length === 0 ? <BelumAda /> : <NihilSaring judul={teksNorma.nihil} rinci={teksNorma.nihilRinci} />}
        foot={<span>{teksNorma.petunjuk}</span>}
      />
      {terbuka && <NormaDrawer key={terbuka.uraian} norma={terbuka} onClose={() => pergi({ tugas: null })} />}
    </>
  )
}

/** Only tasks of posts in the recap, counted there. */
function dalamCabang(semua: readonly NormaTugas[], rekap: Parameters<typeof barisRekapOf>[0]): readonly NormaTugas[] {
  const ada = new Set(barisRekapOf(rekap).flatMap(({ anggota }) => anggota.map((j) => j.id)))
  return semua.flatMap((norma) => {
    const jabatanIds = norma.jabatanIds.filter((id) => ada.has(id))
    return jabatanIds.length === 0 ? [] : [{ ...norma, jabatanIds, jumlahJabatan: jabatanIds.length }]
  })
}

function saring(semua: readonly NormaTugas[], cari: string, isBeda: boolean): readonly NormaTugas[] {
  const kata = cari.toLowerCase().split(/\s+/).filter(Boolean)
  return semua.filter((n) => kata.every((k) => n.uraian.toLowerCase().includes(k)) && (!isBeda || n.normaTerkecil < n.normaTerbesar))
}

const judul = teksNorma.kolom
const menit = (n: number): string => teksNorma.menit(bilanganTeks(n))

const COLUMNS: readonly KolomUrut<NormaTugas>[] = denganUrut([
  {
    key: 'uraian',
    title: judul.uraian,
    width: 300,
    grow: 4,
    isFixed: true,
    kunci: ({ uraian }) => uraian.toLowerCase(),
    render: ({ uraian }) => <span title={uraian}>{uraian}</span>
  },
  { key: 'satuan', title: judul.satuan, width: 120, grow: 1, kunci: ({ satuan }) => satuan.toLowerCase(), render: ({ satuan }) => satuan },
  {
    key: 'jumlah',
    title: judul.jumlah,
    width: 82,
    isNumber: true,
    kunci: ({ jumlahJabatan }) => jumlahJabatan,
    render: ({ jumlahJabatan }) => angka(jumlahJabatan)
  },
  {
    key: 'terkecil',
    title: judul.terkecil,
    width: 128,
    isNumber: true,
    kunci: ({ normaTerkecil }) => normaTerkecil,
    render: ({ normaTerkecil }) => menit(normaTerkecil)
  },
  {
    key: 'terbesar',
    title: judul.terbesar,
    width: 128,
    isNumber: true,
    kunci: ({ normaTerbesar }) => normaTerbesar,
    render: ({ normaTerkecil, normaTerbesar }) => (
      <span className={normaTerkecil < normaTerbesar ? classes.beda : undefined}>{menit(normaTerbesar)}</span>
    )
  }
])

const BelumAda = (): React.JSX.Element => (
  <EmptyState icon={<IconClockHour4 />} variant="light" title={teksNorma.kosong} description={teksNorma.kosongRinci} />
)
