import { useMemo, useState } from 'react'
import { barisMatriks } from '../../../domain/mutasi/matriks'
import { type SaringMatriks, tataMatriks, type UrutMatriks } from '../../../domain/mutasi/tata-matriks'
import { teksMatriks } from '../../text/matriks'
import { DialogTempel } from './matriks/dialog-tempel'
import { KakiMatriks } from './matriks/kaki-matriks'
import { KepalaMatriks } from './matriks/kepala-matriks'
import classes from './matriks/matriks.module.css'
import { useMejaMatriks } from './matriks/meja-matriks'
import { TabelMatriks } from './matriks/tabel-matriks'
import { useMeja } from './meja'
import { useCabut } from './use-cabut'

/** The plan as the paper the Tim Penilai Kinerja reads, written in by keyboard and by paste. */
export function TampilanMatriks(): React.JSX.Element {
  const { ruang } = useMeja()
  const [saring, setSaring] = useState<SaringMatriks>({ hasil: null, teks: '' })
  const [urut, setUrut] = useState<UrutMatriks>({ kolom: 'nomor', turun: false })
  const [tempelan, setTempelan] = useState<string | null>(null)
  const semua = useMemo(
    () =>
      barisMatriks({
        proyeksi: ruang.proyeksi,
        bahan: ruang.bahan,
        perLangkah: ruang.hasil.perLangkah,
        keputusan: ruang.detail.keputusan
      }),
    [ruang]
  )
  const tampil = useMemo(() => tataMatriks(semua, saring, urut), [semua, saring, urut])
  const { cabut, dialog } = useCabut(ruang)
  const meja = useMejaMatriks(ruang, tampil, cabut)
  return (
    <div className={classes.layar}>
      <KepalaMatriks semua={semua} tampil={tampil} saring={saring} onSaring={setSaring} onTempel={() => setTempelan('')} />
      <TabelMatriks meja={meja} urut={urut} onUrut={setUrut} onTempel={setTempelan} />
      {tampil.length === 0 && semua.length > 0 && <p className={classes.kosong}>{teksMatriks.nihilSaring}</p>}
      <KakiMatriks meja={meja} />
      {dialog}
      {tempelan !== null && <DialogTempel ruang={ruang} awal={tempelan} onClose={() => setTempelan(null)} />}
    </div>
  )
}
