import { Loader } from '@mantine/core'
import { useState } from 'react'
import type { Tanggal } from '../../../../domain/kit/tanggal'
import { AnswerProblem } from '../../../components/answer-problem'
import { createKept } from '../../../lib/create-kept'
import { useAsk } from '../../../lib/use-ask'
import { type BukuTahun, DaftarBuku } from './daftar-buku'
import { DialogBuku } from './dialog-buku'
import { HalamanBuku } from './halaman-buku'
import classes from './nomor.module.css'

const useBukuDipilih = createKept<string | null>(null)

/** The books of numbers of the office, year by year. */
export function TabNomor(): React.JSX.Element {
  const { data: info, error } = useAsk('aplikasi.info', null)
  if (error) return <AnswerProblem error={error} />
  return info ? <RuangNomor hariIni={info.hariIni} /> : <Loader m="xl" />
}

function RuangNomor({ hariIni }: { readonly hariIni: Tanggal }): React.JSX.Element {
  const [tahun, setTahun] = useState(Number(hariIni.slice(0, 4)))
  const [dipilih, setDipilih] = useBukuDipilih()
  const [isBaru, setBaru] = useState(false)
  const { data, error } = useAsk('nomor.buku', { tahun })
  if (error) return <AnswerProblem error={error} />
  const terbuka = bukuTerbuka(data ?? [], dipilih)
  if (!data || !terbuka) return <Loader m="xl" />
  return (
    <div className={classes.ruang}>
      <DaftarBuku
        buku={data}
        dipilih={terbuka.id}
        tahun={tahun}
        onPilih={setDipilih}
        onTahun={(t) => setTahun(Math.min(2200, Math.max(1945, t)))}
        onBaru={() => setBaru(true)}
      />
      <HalamanBuku key={`${terbuka.id} ${tahun}`} buku={terbuka} tahun={tahun} hariIni={hariIni} />
      {isBaru && <DialogBuku buku={null} tanggal={hariIni} onTutup={() => setBaru(false)} />}
    </div>
  )
}

/** The book that was chosen, else one in use, else one that counts. */
const bukuTerbuka = (buku: readonly BukuTahun[], dipilih: string | null): BukuTahun | undefined =>
  buku.find((b) => b.id === dipilih) ?? buku.find((b) => b.terpakai + b.dipesan > 0) ?? buku.find((b) => !b.isDiketik)
