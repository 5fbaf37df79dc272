import { useMemo } from 'react'
import { bacaanPeta } from '../../../domain/peta-jabatan/beban-peta'
import type { AturanAbk } from '../../../domain/abk/aturan-abk'
import type { RekapUnit } from '../../../domain/peta-jabatan/rekap-peta'
import { angka } from '../../lib/format'
import { teksBeban, teksKebutuhan } from '../../text/peta-jabatan'
import { kolomBeban } from './kolom-beban'
import { useMejaPeta } from './meja-peta'
import classes from './peta-jabatan.module.css'
import { NihilSaring, TabelPeta } from './tabel-peta'
import { denganUrut, type KolomUrut, urutkan } from './urut-peta'

/** The workload of every unit with everything below it: of the city, each perangkat daerah, each bidang. */
export function BebanUnit(): React.JSX.Element {
  const { rekap, aturan, keadaan, atur, pergi, akar } = useMejaPeta()
  const { urut } = keadaan
  const columns = useMemo(() => columnsOf(aturan, urut === null), [aturan, urut])
  const rows = useMemo(() => urutkan(rekap, columns, urut), [rekap, columns, urut])
  return (
    <TabelPeta<RekapUnit>
      label={teksBeban.labelUnit}
      unit={teksBeban.satuanUnit}
      columns={columns}
      rows={rows}
      idOf={({ unor }) => unor.id}
      sort={urut}
      onSort={(next) => atur({ urut: next })}
      onOpen={({ unor }) => pergi({ akar: unor.id, lihatBeban: 'jabatan', urut: null })}
      view={JSON.stringify([akar?.id, urut])}
      empty={<NihilSaring judul={teksKebutuhan.kosong} rinci={teksKebutuhan.kosongRinci} />}
      foot={<span className={classes.keterangan}>{teksBeban.petunjukUnit}</span>}
    />
  )
}

function columnsOf(aturan: AturanAbk, isPohon: boolean): readonly KolomUrut<RekapUnit>[] {
  const { isi, nilai } = kolomBeban<RekapUnit>(
    ({ bebanCabang }) => bebanCabang,
    ({ bebanCabang }) => bacaanPeta(bebanCabang, aturan),
    { ej: teksBeban.kolom.eu, pj: teksBeban.kolom.pu }
  )
  return denganUrut([
    {
      key: 'nama',
      title: teksBeban.kolom.unit,
      width: 210,
      grow: 3,
      isFixed: true,
      kunci: ({ unor }) => unor.nama.toLowerCase(),
      render: ({ unor, tingkat }) => (
        <span className={tingkat < 2 ? classes.unit : undefined} style={{ paddingLeft: isPohon ? tingkat * 12 : 0 }} title={unor.nama}>
          {unor.nama}
        </span>
      )
    },
    {
      key: 'berAbk',
      title: teksBeban.kolom.berAbk,
      width: 78,
      isNumber: true,
      kunci: ({ bebanCabang: { berAbk, jabatan } }) => (jabatan === 0 ? null : berAbk / jabatan),
      render: ({ bebanCabang: { berAbk, jabatan } }) => `${angka(berAbk)}/${angka(jabatan)}`
    },
    ...isi,
    ...nilai
  ])
}
