import { useMemo } from 'react'
import { bedaSkenario } from '../../../../domain/mutasi/skor-rencana'
import { namaPegawai } from '../../../../domain/mutasi/fakta-rencana'
import { teksJalan } from '../../../text/jalan-rencana'
import { judulJabatan } from '../konteks-jabatan'
import type { Ditimbang } from './ditimbang'
import classes from './skenario.module.css'

/** The posts that scenarios fill differently, with whom each has in them. */
export function BedaSkenario({ ditimbang }: { readonly ditimbang: readonly Ditimbang[] }): React.JSX.Element {
  const beda = useMemo(() => bedaSkenario(ditimbang.map((d) => d.ruang.proyeksi)), [ditimbang])
  const snapshot = ditimbang[0]?.ruang.snapshot
  return (
    <section className={classes.beda} aria-label={teksJalan.perbedaan} data-testid="beda-skenario">
      <h2>{teksJalan.perbedaan}</h2>
      {beda.length === 0 || !snapshot ? (
        <p>{teksJalan.perbedaanNihil}</p>
      ) : (
        <div className={classes.bingkai}>
          <table className={classes.tabel} data-kata>
            <thead>
              <tr>
                <th scope="col">{teksJalan.jabatan}</th>
                {ditimbang.map(({ ruang: { rencana } }) => (
                  <th key={rencana.id} scope="col">
                    {teksJalan.skenario(rencana.skenario ?? '')}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {beda.map(({ jabatanId, pemegang }) => (
                <tr key={jabatanId}>
                  <th scope="row">{judulJabatan(snapshot, jabatanId)}</th>
                  {pemegang.map((ids, n) => (
                    <td key={ditimbang[n]?.ruang.rencana.id} data-kosong={ids.length === 0 || undefined}>
                      {ids.length === 0 ? teksJalan.kosong : ids.map((id) => namaPegawai(snapshot, id)).join('; ')}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
