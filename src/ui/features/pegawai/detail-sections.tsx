import { lamaTeks, tanggalPanjang, type Tanggal } from '../../../domain/kit/tanggal'
import { usiaPada } from '../../../domain/pegawai/bup'
import { pangkatTeks } from '../../../domain/pegawai/pangkat'
import type { Pegawai } from '../../../domain/pegawai/pegawai'
import { Fact, Facts } from '../../components/facts'
import { Panel } from '../../components/panel'
import { labelJenisKelamin } from '../../text/label'
import { teksDetail } from '../../text/pegawai'
import type { Detail } from './detail'
import classes from './detail.module.css'
import { MedanTersamar } from './medan-tersamar'

/** Rank, education and the road to pension. */
export function PangkatPanel({ detail: { pegawai: p, pensiun } }: { readonly detail: Detail }): React.JSX.Element {
  return (
    <Panel judul={teksDetail.pangkat}>
      <div className={classes.isi}>
        <Facts>
          <Fact nama={teksDetail.pangkatGolongan} nilai={p.golongan && pangkatTeks(p.golongan)} />
          <Fact nama={teksDetail.tmtPangkat} nilai={p.tmtGolongan && tanggalPanjang(p.tmtGolongan)} />
          <Fact nama={teksDetail.masaKerja} nilai={p.mkTahun === null ? null : lamaTeks(p.mkTahun * 12 + (p.mkBulan ?? 0))} />
          {p.tmtCpns && <Fact nama={teksDetail.tmtCpns} nilai={tanggalPanjang(p.tmtCpns)} />}
          {p.tmtPns && <Fact nama={teksDetail.tmtPns} nilai={tanggalPanjang(p.tmtPns)} />}
          <Fact nama={teksDetail.pendidikan} nilai={pendidikanTeks(p)} />
          <Fact nama={teksDetail.pensiun} nilai={pensiun && `${tanggalPanjang(pensiun.tmt)} (BUP ${pensiun.bup} tahun)`} />
        </Facts>
      </div>
    </Panel>
  )
}

type DiriProps = { readonly pegawai: Pegawai; readonly hariIni: Tanggal }

/** Personal data, masked where the law asks for it (UU 27/2022). */
export function DiriPanel({ pegawai: p, hariIni }: DiriProps): React.JSX.Element {
  return (
    <Panel judul={teksDetail.diri}>
      <div className={classes.isi}>
        <Facts>
          <Fact nama={teksDetail.nik} nilai={p.nik && <MedanTersamar id={p.id} medan="nik" samaran={p.nik} />} />
          <Fact nama={teksDetail.lahir} nilai={lahirTeks(p)} />
          <Fact nama={teksDetail.usia} nilai={p.tanggalLahir && `${usiaPada(p.tanggalLahir, hariIni)} tahun`} />
          <Fact nama={teksDetail.jenisKelamin} nilai={p.jenisKelamin && labelJenisKelamin[p.jenisKelamin]} />
          <Fact nama={teksDetail.agama} nilai={p.agama} />
          <Fact nama={teksDetail.hp} nilai={p.noHp && <MedanTersamar id={p.id} medan="noHp" samaran={p.noHp} />} />
          <Fact nama={teksDetail.email} nilai={p.email && <MedanTersamar id={p.id} medan="email" samaran={p.email} />} />
        </Facts>
      </div>
    </Panel>
  )
}

function pendidikanTeks({ tingkatPendidikan, pendidikan, tahunLulus }: Pegawai): string | null {
  const teks = pendidikan ?? tingkatPendidikan
  return teks === null ? null : `${teks}${tahunLulus === null ? '' : `, lulus ${tahunLulus}`}`
}

function lahirTeks({ tempatLahir, tanggalLahir }: Pegawai): string | null {
  const parts = [tempatLahir, tanggalLahir && tanggalPanjang(tanggalLahir)].filter(Boolean)
  return parts.length === 0 ? null : parts.join(', ')
}
