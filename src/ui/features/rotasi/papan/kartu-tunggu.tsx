import type { PegawaiId } from '../../../../domain/pegawai/pegawai'
import { jabatanDari } from '../../../../domain/mutasi/susunan'
import type { RuangKerja } from '../ruang-kerja'
import { OrangPapan } from './orang-papan'
import classes from './papan.module.css'
import { type MintaTindakan, tindakanKartu } from './tindakan-kartu'

type Props = {
  readonly ruang: RuangKerja
  readonly pegawaiId: PegawaiId
  readonly isPertama: boolean
  readonly onTindakan: MintaTindakan<PegawaiId>
}

/** Somebody the plan leaves without a post. */
export function KartuTunggu({ ruang, pegawaiId, isPertama, onTindakan }: Props): React.JSX.Element {
  return (
    <li className={classes.kartu}>
      <div
        role="button"
        className={classes.muka}
        data-kartu
        tabIndex={isPertama ? 0 : -1}
        {...tindakanKartu((at) => onTindakan(pegawaiId, at))}
      >
        <OrangPapan ruang={ruang} pegawaiId={pegawaiId} dariJabatanId={jabatanDari(ruang.snapshot, pegawaiId)} />
      </div>
    </li>
  )
}
