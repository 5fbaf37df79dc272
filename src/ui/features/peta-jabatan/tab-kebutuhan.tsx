import { teksKebutuhan } from '../../text/peta-jabatan'
import { LIHAT_KEBUTUHAN } from './keadaan-peta'
import { useMejaPeta } from './meja-peta'
import { PilihLihat } from './pilih-lihat'
import { RincianKebutuhan } from './rincian-kebutuhan'
import { RingkasCabangTabel, RingkasKelasTabel, RingkasTingkatTabel } from './ringkas-kebutuhan'

/** How many people are needed and there: post by post, or summed up by unit, class or level. */
export function TabKebutuhan(): React.JSX.Element {
  const { keadaan, pergi } = useMejaPeta()
  const { lihat } = keadaan
  const pilih = (
    <PilihLihat
      label={teksKebutuhan.lihatApa}
      pilihan={LIHAT_KEBUTUHAN.map((value) => ({ value, label: teksKebutuhan.lihat[value] }))}
      value={lihat}
      onPilih={(next) => pergi({ lihat: next, urut: null })}
    />
  )
  switch (lihat) {
    case 'rinci':
      return <RincianKebutuhan>{pilih}</RincianKebutuhan>
    case 'cabang':
      return <RingkasCabangTabel>{pilih}</RingkasCabangTabel>
    case 'kelas':
      return <RingkasKelasTabel>{pilih}</RingkasKelasTabel>
    case 'tingkat':
      return <RingkasTingkatTabel>{pilih}</RingkasTingkatTabel>
  }
}
