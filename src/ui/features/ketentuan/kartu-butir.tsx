import { Badge, Button } from '@mantine/core'
import { useState } from 'react'
import type { Bab } from '../../../domain/ketentuan/bab-ketentuan'
import type { KeadaanKetentuan } from '../../../domain/ketentuan/nilai-ketentuan'
import { nilaiTeks, sebutanSetelan } from '../../../domain/ketentuan/ragam-ketentuan'
import type { Tanggal } from '../../../domain/kit/tanggal'
import { teksKetentuan as teks } from '../../text/ketentuan'
import { DialogKembali } from './dialog-kembali'
import { DialogNilai } from './dialog-nilai'
import classes from './ketentuan.module.css'
import { masaTeks } from './masa-teks'
import { RiwayatButir } from './riwayat-butir'
import { BilaBerhak } from '../../components/bila-berhak'

type Props = { readonly keadaan: KeadaanKetentuan; readonly bab: Bab; readonly hariIni: Tanggal }

/** One number: what holds today, since when and by which law; what is to come; and the way to change it. */
export function KartuButir({ keadaan, bab, hariIni }: Props): React.JSX.Element {
  const { butir, nanti } = keadaan
  const [isRiwayat, setRiwayat] = useState(false)
  const sebutan = sebutanButir(bab, keadaan)
  return (
    <section className={classes.kartu} aria-label={sebutan} data-testid={`butir-${butir.kunci}`}>
      <Kepala keadaan={keadaan} sebutan={sebutan} />
      {nanti.map((m) => (
        <div key={m.mulai} className={classes.nanti}>
          <Badge color="laut">{teks.nanti}</Badge> {nilaiTeks(butir.kunci, m.nilai)} {masaTeks(m)}
        </div>
      ))}
      <footer className={classes.aksi}>
        {bab.isBolehDiubah && (
          <BilaBerhak hak="SETELAN">
            <Tindakan keadaan={keadaan} sebutan={sebutan} hariIni={hariIni} />
          </BilaBerhak>
        )}
        <Button variant="subtle" color="gray.7" size="compact-sm" onClick={() => setRiwayat(!isRiwayat)} aria-expanded={isRiwayat}>
          {isRiwayat ? teks.riwayatTutup : teks.riwayat}
        </Button>
      </footer>
      {isRiwayat && <RiwayatButir keadaan={keadaan} />}
    </section>
  )
}

type BagianProps = { readonly keadaan: KeadaanKetentuan; readonly sebutan: string }

const Kepala = ({ keadaan: { butir, kini, isDiubah }, sebutan }: BagianProps): React.JSX.Element => (
  <header className={classes.kepalaButir}>
    <div>
      <h3 className={classes.sebutan}>{sebutan}</h3>
      <div className={classes.rinci}>
        {teks.bawaan} {nilaiTeks(butir.kunci, butir.baku)} · {teks.berlaku} {masaTeks(kini)}
      </div>
      {kini.tersimpan?.dasarHukum && <div className={classes.rinci}>{kini.tersimpan.dasarHukum}</div>}
    </div>
    <strong className={classes.nilai} data-diubah={isDiubah || undefined}>
      {nilaiTeks(butir.kunci, kini.nilai)}
    </strong>
  </header>
)

/** Changes the number, or gives it back to its default where something is stored. */
function Tindakan({ keadaan, sebutan, hariIni }: BagianProps & Pick<Props, 'hariIni'>): React.JSX.Element {
  const [terbuka, setTerbuka] = useState<'UBAH' | 'KEMBALI' | null>(null)
  const tutup = (): void => setTerbuka(null)
  const isTersimpan = keadaan.kini.tersimpan !== null || keadaan.nanti.length > 0
  return (
    <>
      <Button variant="light" size="compact-sm" onClick={() => setTerbuka('UBAH')}>
        {teks.ubah}
      </Button>
      {isTersimpan && (
        <Button variant="subtle" size="compact-sm" onClick={() => setTerbuka('KEMBALI')}>
          {teks.kembalikan}
        </Button>
      )}
      {terbuka === 'UBAH' && <DialogNilai keadaan={keadaan} sebutan={sebutan} hariIni={hariIni} onClose={tutup} />}
      {terbuka === 'KEMBALI' && <DialogKembali butir={keadaan.butir} hariIni={hariIni} onClose={tutup} />}
    </>
  )
}

/** Within its chapter a number needs no more than its own words. */
function sebutanButir({ judul }: Bab, { butir }: KeadaanKetentuan): string {
  const teks = sebutanSetelan(butir.kunci) ?? butir.judul.replace(`${judul}: `, '')
  return teks.charAt(0).toUpperCase() + teks.slice(1)
}
