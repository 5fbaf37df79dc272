import { Center, EmptyState, Loader } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconListSearch } from '@tabler/icons-react'
import { useEffect } from 'react'
import type { Tanggal } from '../../../../domain/kit/tanggal'
import type { Laporan } from '../../../../domain/laporan/laporan'
import type { IsianLaporan } from '../../../../domain/laporan/parameter'
import { laporanOf, semuaLaporan } from '../../../../domain/laporan/semua-laporan'
import { AnswerProblem } from '../../../components/answer-problem'
import { useAsal } from '../../../lib/asal'
import { createKept } from '../../../lib/create-kept'
import { gantiTempat, pergiKe, useLokasi } from '../../../lib/lokasi'
import { useAsk } from '../../../lib/use-ask'
import { teksKatalog as teks } from '../../../text/laporan'
import { LembarLaporan } from '../lembar/lembar-laporan'
import { FormulirParameter } from '../parameter/formulir-parameter'
import classes from './baku.module.css'
import { alamatDariIsian, belumDipilih, isianDariAlamat } from './isian-alamat'
import { Katalog } from './katalog'

/** The address of the report on show: whoever comes back by the menu finds it with its parameters. */
const useAlamatTerakhir = createKept<Readonly<Record<string, string>> | null>(null)

/** The reports of the house: a catalogue, and the chosen one beside it. The address names it and its parameters. */
export function TabBaku(): React.JSX.Element {
  const { kueri } = useLokasi()
  const { data: info, error } = useAsk('aplikasi.info', null)
  const dipilih = useDipilih(kueri)
  if (error) return <AnswerProblem error={error} />
  return (
    <div className={classes.ruang}>
      <Katalog semua={semuaLaporan} dipilih={dipilih?.id ?? ''} onPilih={(id) => pergiKe('/laporan', { id })} />
      {!info ? <Loader m="xl" /> : dipilih ? <Halaman key={dipilih.id} laporan={dipilih} hariIni={info.hariIni} /> : <TakAda />}
    </div>
  )
}

/** The report the address names; one that names none is given the last one looked at. */
function useDipilih(kueri: Readonly<Record<string, string>>): Laporan | null {
  const [alamat, simpanAlamat] = useAlamatTerakhir()
  const [terakhir, simpanTerakhir] = useLocalStorage({ key: 'laporan.terakhir', defaultValue: '', getInitialValueInEffect: false })
  const { id } = kueri
  useEffect(() => {
    if (id === undefined) {
      const [pertama] = semuaLaporan
      gantiTempat('/laporan', alamat ?? { id: laporanOf(terakhir)?.id ?? pertama?.id ?? '' })
    } else if (alamat !== kueri) {
      simpanAlamat(kueri)
      simpanTerakhir(id)
    }
  })
  return id === undefined ? null : laporanOf(id)
}

/** A report with its parameters. */
function Halaman({ laporan, hariIni }: { readonly laporan: Laporan; readonly hariIni: Tanggal }): React.JSX.Element {
  const { kueri } = useLokasi()
  const asal = useAsal()
  const { id, judul, parameter } = laporan
  const isian = isianDariAlamat(parameter, kueri)
  const belum = belumDipilih(parameter, isian)
  const ubah = (next: IsianLaporan): void => gantiTempat('/laporan', { id, ...alamatDariIsian(next), ...(asal === null ? {} : { asal }) })
  return (
    <LembarLaporan
      kunci={id}
      judul={judul}
      asal={asal}
      permintaan={{ sumber: { jenis: 'BAKU', id }, isian }}
      belum={belum && { judul: teks.belum[belum], rinci: laporan.arti }}
    >
      <FormulirParameter parameter={parameter} isian={isian} hariIni={hariIni} onIsian={ubah} />
    </LembarLaporan>
  )
}

const TakAda = (): React.JSX.Element => (
  <Center>
    <EmptyState icon={<IconListSearch />} variant="light" title={teks.takAda} description={teks.takAdaRinci} />
  </Center>
)
