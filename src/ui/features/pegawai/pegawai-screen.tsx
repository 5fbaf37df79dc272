import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { isMedanPegawai } from '../../../domain/pegawai/medan'
import { PegawaiId } from '../../../domain/pegawai/pegawai'
import { SARINGAN_KOSONG, type SaringanPegawai } from '../../../domain/pegawai/saringan'
import { saringanDariKueri } from '../../../domain/pegawai/saringan-alamat'
import { createKept } from '../../lib/create-kept'
import { gantiTempat, type Lokasi, useLokasi } from '../../lib/lokasi'
import { DaftarPegawai, type Tampilan } from './daftar-pegawai'
import { HalamanDetail } from './halaman-detail'
import { HalamanFormulir } from './halaman-formulir'

const useTampilan = createKept<Tampilan>({ saringan: SARINGAN_KOSONG, sort: { key: 'nama', turun: false } })

/** The register of people: the table, narrowed by what the address says (`?golongan=III/c`) or as it was left; one person with `?id=`, the form with `&ubah=1` or `&ubah=<field>`, a new person with `?baru=1`. */
export function PegawaiScreen(): React.JSX.Element {
  const { kueri } = useLokasi()
  const [tampilan, setTampilan] = useTampilanAlamat(kueri)
  const terpilih = useState<ReadonlySet<string>>(new Set())
  if (kueri['baru'] !== undefined) return <HalamanFormulir id={null} medan="nama" />
  if (!kueri['id']) return <DaftarPegawai tampilan={tampilan} onTampilan={setTampilan} terpilih={terpilih} />
  const id = PegawaiId.parse(kueri['id'])
  const { ubah } = kueri
  if (ubah === undefined) return <HalamanDetail key={id} id={id} />
  return <HalamanFormulir key={id} id={id} medan={isMedanPegawai(ubah) ? ubah : null} />
}

/** How the table stands: as the address says, from then on as the officer changes it. */
function useTampilanAlamat(kueri: Lokasi['kueri']): readonly [Tampilan, (next: Tampilan) => void] {
  const [kept, keep] = useTampilan()
  const alamat = useMemo(() => saringanDariKueri(kueri), [kueri])
  const takeOver = useEffectEvent((saringan: SaringanPegawai) => keep({ ...kept, saringan }))
  useEffect(() => {
    if (alamat) takeOver(alamat)
  }, [alamat])
  const change = (next: Tampilan): void => {
    keep(next)
    if (alamat && next.saringan !== alamat) gantiTempat('/pegawai', {})
  }
  return [alamat ? { ...kept, saringan: alamat } : kept, change]
}
