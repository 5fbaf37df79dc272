import { Fragment } from 'react'
import type { Rantai } from '../../../../domain/mutasi/rantai'
import { namaJabatan } from '../../../../domain/mutasi/tinjauan'
import type { JabatanId } from '../../../../domain/organisasi/jabatan'
import { teksRapat } from '../../../text/rapat'
import classes from './jabatan-rapat.module.css'
import { useMejaRapat } from './meja-rapat'

/** The chain the post is part of, `V0 ← V1 ← …`, as far as the meeting has come: what lies beyond a closed name stays closed too. */
export function RantaiRapat({ isBukaLanjut }: { readonly isBukaLanjut: boolean }): React.JSX.Element | null {
  const { ruang, butir } = useMejaRapat()
  const rantai = ruang.rantai.find((r) => jabatanDalam(r).includes(butir.jabatanId))
  const semua = rantai ? jabatanDalam(rantai) : []
  if (!rantai || semua.length < 2) return null
  const tampak = semua.slice(0, semua.indexOf(butir.jabatanId) + (isBukaLanjut ? 2 : 1))
  const isLingkaran = rantai.ujung.jenis === 'SIKLUS'
  return (
    <p className={classes.rantai} data-testid="rantai-rapat">
      <strong>{isLingkaran ? teksRapat.lingkaran(rantai.nomor) : teksRapat.rantai(rantai.nomor)}</strong>
      {tampak.map((id, n) => (
        <Fragment key={id}>
          {n > 0 && <i aria-hidden>←</i>}
          <span className={classes.pos} data-kini={id === butir.jabatanId || undefined}>
            {namaJabatan(ruang.snapshot, id)}
          </span>
        </Fragment>
      ))}
      {tampak.length < semua.length && (
        <>
          <i aria-hidden>←</i>
          <span>{teksRapat.rantaiLagi(semua.length - tampak.length)}</span>
        </>
      )}
      {tampak.length === semua.length && isLingkaran && (
        <>
          <i aria-hidden>←</i>
          <span>{teksRapat.rantaiBalik}</span>
        </>
      )}
    </p>
  )
}

/** The posts of a chain from the one filled first, its open end too. */
const jabatanDalam = ({ langkah, ujung, jabatanId }: Rantai): readonly JabatanId[] => {
  const awal = langkah.length === 0 && jabatanId !== null ? [jabatanId] : []
  const akhir = 'jabatanId' in ujung && ujung.jenis !== 'NON_STRUKTURAL' ? [ujung.jabatanId] : []
  return [...new Set([...awal, ...langkah.flatMap((l) => l.jabatanId ?? []), ...akhir])]
}
