import { tanggalPanjang } from '../../../domain/kit/tanggal'
import type { RencanaId } from '../../../domain/mutasi/rencana'
import { isSudah } from '../../../domain/mutasi/tahap-aturan'
import { waktuLokal } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { useAsk } from '../../lib/use-ask'
import { labelStatusRencana, teksJalan } from '../../text/jalan-rencana'
import { teksNaskah } from '../../text/naskah'
import classes from './naskah.module.css'

/** The papers of a plan that have been issued under a number, the newest first. */
export function NaskahTerbit({ rencanaId }: { readonly rencanaId: RencanaId }): React.JSX.Element {
  const { data } = useAsk('naskah.list', null)
  const rencana = useAsk('rencana.list', null).data?.find((r) => r.id === rencanaId)
  const terbit = (data ?? []).filter((n) => n.rencanaId === rencanaId).toSorted((a, b) => b.dibuatPada.localeCompare(a.dibuatPada))
  return (
    <section className={classes.terbit} aria-label={teksNaskah.terbit} data-testid="naskah-terbit">
      <h3>{teksNaskah.terbit}</h3>
      {terbit.length === 0 && <p className={classes.petunjuk}>{teksNaskah.belumTerbit}</p>}
      {terbit.length > 0 && rencana && !isSudah(rencana.status, 'SK_TERBIT') && (
        <p className={classes.petunjuk} data-testid="sk-belum-tahap">
          {teksJalan.skBelumTahap(labelStatusRencana[rencana.status])}{' '}
          <a href={tempatOf('/rotasi', { id: rencanaId })}>{teksJalan.bukaRencana}</a>
        </p>
      )}
      <ul>
        {terbit.map((n) => (
          <li key={n.id} title={n.judul}>
            <span className={classes.nomor}>{n.nomor}</span>
            <span className={classes.rinci}>
              {tanggalPanjang(n.tanggal)} · dicetak {waktuLokal(n.dibuatPada)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
