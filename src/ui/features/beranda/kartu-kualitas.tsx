import { NAMA_ENTITAS } from '../../../domain/kualitas/tabel-kualitas'
import { periksaKualitas } from '../../../domain/kualitas/periksa-kualitas'
import { angka } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { teksBeranda as teks } from '../../text/beranda'
import { KartuTindakan } from './kartu-tindakan'

/** How many anomalies the data hold, with the checks that found most; nothing while there are none. */
export function KartuKualitas(): React.JSX.Element | null {
  const { data } = useAsk('kualitas.ringkasan', null)
  if (!data || data.total === 0) return null
  const jumlah = new Map(data.periksa.map((p) => [p.id, p.jumlah]))
  const terbanyak = periksaKualitas
    .filter(({ id, isCatatan }) => !isCatatan && (jumlah.get(id) ?? 0) > 0)
    .toSorted((a, b) => (jumlah.get(b.id) ?? 0) - (jumlah.get(a.id) ?? 0))
  return (
    <KartuTindakan
      jenis="kualitas"
      judul={teks.kualitas}
      arti={teks.kualitasArti}
      jumlah={data.total}
      lewat={0}
      segera={0}
      teratas={terbanyak.map(({ id, judul, entitas }) => ({
        kunci: id,
        utama: judul,
        rinci: `${angka(jumlah.get(id) ?? 0)} ${NAMA_ENTITAS[entitas]}`
      }))}
      href={tempatOf('/kualitas')}
      aksi={{ teks: teks.perbaiki, href: tempatOf('/kualitas', terbanyak[0] ? { periksa: terbanyak[0].id } : {}) }}
    />
  )
}
