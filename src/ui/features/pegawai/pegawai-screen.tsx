import { useState } from 'react'
import { PegawaiId } from '../../../domain/pegawai/pegawai'
import { SARINGAN_KOSONG } from '../../../domain/pegawai/saringan'
import { useLokasi } from '../../lib/lokasi'
import { DaftarPegawai, type Tampilan } from './daftar-pegawai'
import { HalamanDetail } from './halaman-detail'
import { HalamanFormulir } from './halaman-formulir'

/** The register of people: the table; one person with `?id=`, the form with `&ubah=1`, a new person with `?baru=1`. */
export function PegawaiScreen(): React.JSX.Element {
  const { kueri } = useLokasi()
  const [tampilan, setTampilan] = useState<Tampilan>({ saringan: SARINGAN_KOSONG, sort: { key: 'nama', turun: false } })
  if (kueri['baru'] !== undefined) return <HalamanFormulir id={null} />
  if (!kueri['id']) return <DaftarPegawai tampilan={tampilan} onTampilan={setTampilan} />
  const id = PegawaiId.parse(kueri['id'])
  return kueri['ubah'] === undefined ? <HalamanDetail key={id} id={id} /> : <HalamanFormulir key={id} id={id} />
}
