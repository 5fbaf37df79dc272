import { RencanaId } from '../../../domain/mutasi/rencana'
import { useLokasi } from '../../lib/lokasi'
import { DaftarRencana } from './daftar-rencana'
import { RuangRencana } from './ruang-rencana'

/** The screen Rencana Rotasi: the plans, or one of them on the table. */
export function RotasiScreen(): React.JSX.Element {
  const { id, baru } = useLokasi().kueri
  return id ? <RuangRencana key={id} id={RencanaId.parse(id)} /> : <DaftarRencana isBaru={baru === 'ya'} />
}
