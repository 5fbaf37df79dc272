import { namaJabatan } from '../../../domain/mutasi/tinjauan'
import { jabatanDari } from '../../../domain/mutasi/susunan'
import { teksRotasi } from '../../text/rotasi'
import { BarisOrang } from './baris-orang'
import classes from './baris-orang.module.css'
import { useMeja } from './meja'

/** The waiting room: people the plan has taken out of their post and not yet given another. */
export function TabTunggu(): React.JSX.Element {
  const { ruang } = useMeja()
  const orang = ruang.proyeksi.belumDitempatkan.flatMap((id) => ruang.snapshot.pegawai.get(id) ?? [])
  return (
    <section aria-label={teksRotasi.tungguJudul} data-testid="baki-belum-ditempatkan">
      <p className={classes.catatan}>{orang.length === 0 ? teksRotasi.tungguNihil : teksRotasi.tungguRinci}</p>
      <ul className={classes.daftar}>
        {orang.map((p) => (
          <BarisOrang
            key={p.id}
            pegawai={p}
            keterangan={teksRotasi.tungguDari(namaJabatan(ruang.snapshot, jabatanDari(ruang.snapshot, p.id)))}
          />
        ))}
      </ul>
    </section>
  )
}
