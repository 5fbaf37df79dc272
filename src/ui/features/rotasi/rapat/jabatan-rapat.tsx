import { useMemo } from 'react'
import { papanOf } from '../../../../domain/mutasi/papan'
import { namaPegawai } from '../../../../domain/mutasi/fakta-rencana'
import { namaJabatan } from '../../../../domain/mutasi/tinjauan'
import { teksRapat } from '../../../text/rapat'
import { sebabTeks } from '../papan/sebab-teks'
import classes from './jabatan-rapat.module.css'
import { useMejaRapat } from './meja-rapat'
import { RantaiRapat } from './rantai-rapat'
import { tempatJabatan } from './tempat-jabatan'

/** The post spoken of: its name and unit, why it is free, who holds it, and where in its chain the meeting is. */
export function JabatanRapat({ isBukaLanjut }: { readonly isBukaLanjut: boolean }): React.JSX.Element {
  const { ruang, butir, agenda, ke } = useMejaRapat()
  const { snapshot } = ruang
  const jabatan = snapshot.jabatan.get(butir.jabatanId)
  return (
    <section className={classes.jabatan} aria-label={namaJabatan(snapshot, butir.jabatanId)}>
      <p className={classes.ke}>
        {teksRapat.ke(ke + 1, agenda.length)}
        {jabatan?.isJabatanKunci && <span className={classes.kunci}>{teksRapat.kunci}</span>}
      </p>
      <h1 className={classes.nama} data-testid="jabatan-rapat">
        {namaJabatan(snapshot, butir.jabatanId)}
      </h1>
      <p className={classes.keterangan}>
        {[tempatJabatan(snapshot, butir.jabatanId), ...useSebab()].filter(Boolean).map((teks) => (
          <span key={teks}>{teks}</span>
        ))}
      </p>
      <RantaiRapat isBukaLanjut={isBukaLanjut} />
    </section>
  )
}

/** Why the post is free, and who holds it now unless that is said already. */
function useSebab(): readonly (string | null)[] {
  const { ruang, butir } = useMejaRapat()
  const papan = useMemo(() => papanOf({ proyeksi: ruang.proyeksi, bahan: ruang.bahan, perLangkah: ruang.hasil.perLangkah }), [ruang])
  const kartu = [...papan.terisi, ...papan.kosong].find((k) => k.jabatan.id === butir.jabatanId)
  const sebab = kartu ? sebabTeks(ruang, kartu) : null
  const pejabat = butir.semula.map((id) => namaPegawai(ruang.snapshot, id))
  if (sebab !== null && pejabat.every((nama) => sebab.includes(nama))) return [sebab]
  return [sebab, pejabat.length === 0 ? teksRapat.tanpaPejabat : teksRapat.pejabat(pejabat.join(', '))]
}
