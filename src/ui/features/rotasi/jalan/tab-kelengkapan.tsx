import { EmptyState } from '@mantine/core'
import { IconCalendarX, IconCircleCheck, IconFileCheck } from '@tabler/icons-react'
import { tanggalPanjang } from '../../../../domain/kit/tanggal'
import { laranganPada, setelanLarangan } from '../../../../domain/mutasi/masa-larangan-pada'
import { teksJalan } from '../../../text/jalan-rencana'
import { useMeja } from '../meja'
import { ButirKelengkapan } from './butir-kelengkapan'
import classes from './kelengkapan.module.css'
import { kelengkapanOf } from './perjalanan'

/** The approvals this plan needs before its decree, with their numbers, and the frozen periods its TMT falls into. */
export function TabKelengkapan(): React.JSX.Element {
  const { ruang } = useMeja()
  const butir = kelengkapanOf(ruang)
  const terisi = butir.filter((b) => b.izin !== null).length
  return (
    <div data-testid="kelengkapan">
      <Larangan />
      {butir.length === 0 ? (
        <EmptyState
          mt={40}
          icon={<IconFileCheck />}
          variant="light"
          title={teksJalan.kelengkapanNihil}
          description={teksJalan.kelengkapanNihilRinci}
        />
      ) : (
        <>
          <p className={classes.pengantar}>{teksJalan.kelengkapanRinci(terisi, butir.length)}</p>
          {butir.map((b) => (
            <ButirKelengkapan key={`${b.jenis} ${b.jabatanId} ${b.pegawaiId}`} butir={b} />
          ))}
        </>
      )}
    </div>
  )
}

/** Which frozen periods hold on the TMT. */
function Larangan(): React.JSX.Element {
  const { ruang } = useMeja()
  const { berkas, setelanOf } = ruang.bahan
  const kena = laranganPada(berkas.arsip.masaLarangan, ruang.rencana.tmt, setelanLarangan(setelanOf))
  if (kena.length === 0) {
    return (
      <p className={classes.bebas}>
        <IconCircleCheck size={16} /> {teksJalan.laranganBebas}
      </p>
    )
  }
  return (
    <ul className={classes.larangan} aria-label={teksJalan.larangan} data-testid="masa-larangan">
      {kena.map(({ masa, mulai, sampai }) => (
        <li key={masa.id}>
          <IconCalendarX size={16} />
          <span>{teksJalan.laranganKena(masa.nama, tanggalPanjang(mulai), sampai && tanggalPanjang(sampai))}</span>
        </li>
      ))}
    </ul>
  )
}
