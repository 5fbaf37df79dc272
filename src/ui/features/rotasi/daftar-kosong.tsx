import { useMemo } from 'react'
import { strukturalKosong } from '../../../domain/organisasi/jabatan-kosong'
import type { Jabatan } from '../../../domain/organisasi/jabatan'
import { angka } from '../../lib/format'
import { teksRotasi } from '../../text/rotasi'
import classes from './baris-orang.module.css'
import { judulJabatan } from './konteks-jabatan'
import { useMeja } from './meja'

/** The posts that stay empty after the plan: a click shows one on the chart, a person can be dropped on it right here. */
export function DaftarKosong(): React.JSX.Element {
  const { ruang } = useMeja()
  const { snapshot, proyeksi } = ruang
  const kosong = useMemo(() => strukturalKosong(snapshot, proyeksi.pemegang), [snapshot, proyeksi])
  return (
    <section aria-label={teksRotasi.kosong} data-testid="jabatan-kosong">
      <h3 className={classes.judul}>{`${teksRotasi.kosong} (${angka(kosong.length)})`}</h3>
      {kosong.length === 0 && <p className={classes.catatan}>{teksRotasi.kosongNihil}</p>}
      <ul className={classes.daftar}>
        {kosong.map((jabatan) => (
          <BarisKosong key={jabatan.id} jabatan={jabatan} />
        ))}
      </ul>
    </section>
  )
}

function BarisKosong({ jabatan }: { readonly jabatan: Jabatan }): React.JSX.Element {
  const { ruang, lihat } = useMeja()
  return (
    <li className={classes.baris} data-jabatan-id={jabatan.id}>
      <button type="button" className={classes.kosong} title={teksRotasi.lihatDiBagan} onClick={() => lihat(jabatan.unorId)}>
        <span className={classes.nama}>{judulJabatan(ruang.snapshot, jabatan.id)}</span>
        <span className={classes.rinci}>{jabatan.eselon}</span>
      </button>
    </li>
  )
}
