import { useState } from 'react'
import { isMedanPegawai } from '../../../domain/pegawai/medan'
import { PegawaiId } from '../../../domain/pegawai/pegawai'
import { SARINGAN_KOSONG } from '../../../domain/pegawai/saringan'
import { createKept } from '../../lib/create-kept'
import { useLokasi } from '../../lib/lokasi'
import { DaftarPegawai, type Tampilan } from './daftar-pegawai'
import { HalamanDetail } from './halaman-detail'
import { HalamanFormulir } from './halaman-formulir'

const useTampilan = createKept<Tampilan>({ saringan: SARINGAN_KOSONG, sort: { key: 'nama', turun: false } })

/** The register of people: the table; one person with `?id=`, the form with `&ubah=1` or `&ubah=<field>`, a new person with `?baru=1`. */
export function PegawaiScreen(): React.JSX.Element {
  const { kueri } = useLokasi()
  const [tampilan, setTampilan] = useTampilan()
  const terpilih = useState<ReadonlySet<string>>(new Set())
  if (kueri['baru'] !== undefined) return <HalamanFormulir id={null} medan="nama" />
  if (!kueri['id']) return <DaftarPegawai tampilan={tampilan} onTampilan={setTampilan} terpilih={terpilih} />
  const id = PegawaiId.parse(kueri['id'])
  const { ubah } = kueri
  if (ubah === undefined) return <HalamanDetail key={id} id={id} />
  return <HalamanFormulir key={id} id={id} medan={isMedanPegawai(ubah) ? ubah : null} />
}
