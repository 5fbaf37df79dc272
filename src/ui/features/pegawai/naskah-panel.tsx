import { tanggalPanjang } from '../../../domain/kit/tanggal'
import { Panel, PanelEmpty, RowLink } from '../../components/panel'
import { tempatOf } from '../../lib/lokasi'
import { teksDetail } from '../../text/pegawai'
import type { Detail } from './detail'

/** Issued papers that name the person; one made without a plan is found in the archive. */
export function NaskahPanel({ naskah }: { readonly naskah: Detail['naskah'] }): React.JSX.Element {
  return (
    <Panel judul={teksDetail.naskah} jumlah={naskah.length}>
      {naskah.length === 0 && <PanelEmpty>{teksDetail.naskahNihil}</PanelEmpty>}
      {naskah.map((n) => (
        <RowLink
          key={n.id}
          href={tempatOf('/naskah', n.rencanaId === null ? { tab: 'arsip', cari: n.nomor } : { rencana: n.rencanaId })}
          utama={n.judul}
          rinci={`Nomor ${n.nomor} · ${tanggalPanjang(n.tanggal)}`}
        />
      ))}
    </Panel>
  )
}
