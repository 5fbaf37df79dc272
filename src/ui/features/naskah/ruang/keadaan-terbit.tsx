import { Button } from '@mantine/core'
import { IconCertificate } from '@tabler/icons-react'
import { tanggalPanjang } from '../../../../domain/kit/tanggal'
import type { RencanaId } from '../../../../domain/mutasi/rencana'
import { isSudah } from '../../../../domain/mutasi/tahap-aturan'
import { isKeputusan } from '../../../../domain/naskah/semua-naskah'
import { tempatOf } from '../../../lib/lokasi'
import { useAsk } from '../../../lib/use-ask'
import { labelStatusRencana, teksJalan } from '../../../text/jalan-rencana'
import { teksNaskah as teks } from '../../../text/naskah'
import type { TerbitRingkas } from './pilihan-naskah'
import classes from './keadaan-terbit.module.css'

type Props = {
  readonly terbit: TerbitRingkas
  /** The draft from today's data is on show instead. */
  readonly isKonsep: boolean
  readonly onKonsep: (isKonsep: boolean) => void
}

/** Says that the paper has been issued, and which of the two is on show: what was issued, or a draft of today. */
export const KeadaanTerbit = ({ terbit, isKonsep, onKonsep }: Props): React.JSX.Element => (
  <div className={classes.terbit} data-konsep={isKonsep || undefined} data-testid="naskah-terbit">
    <IconCertificate size={20} stroke={1.6} />
    <div>
      <strong>
        {teks.sudahTerbit}: {teks.nomorTanggal(terbit.nomor, tanggalPanjang(terbit.tanggal))}
      </strong>
      <span>{isKonsep ? teks.konsepData : teks.terbitSnapshot}</span>
      {terbit.rencanaId !== null && isKeputusan(terbit.jenis) && <BelumTahap rencanaId={terbit.rencanaId} />}
    </div>
    <Button size="compact-sm" variant="subtle" onClick={() => onKonsep(!isKonsep)} data-testid="ganti-konsep">
      {isKonsep ? teks.lihatTerbit : teks.lihatKonsep}
    </Button>
  </div>
)

/** Says why the plan has not gone on although its decree has been issued. */
function BelumTahap({ rencanaId }: { readonly rencanaId: RencanaId }): React.JSX.Element | null {
  const rencana = useAsk('rencana.list', null).data?.find((r) => r.id === rencanaId)
  if (!rencana || isSudah(rencana.status, 'SK_TERBIT')) return null
  return (
    <span data-testid="sk-belum-tahap">
      {teksJalan.skBelumTahap(labelStatusRencana[rencana.status])}{' '}
      <a href={tempatOf('/rotasi', { id: rencanaId })}>{teksJalan.bukaRencana}</a>
    </span>
  )
}
