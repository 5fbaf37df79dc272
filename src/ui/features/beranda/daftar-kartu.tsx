import { IconCircleCheck } from '@tabler/icons-react'
import { tempatOf } from '../../lib/lokasi'
import { teksBeranda as teks } from '../../text/beranda'
import { BarisCadangan, KartuCadangan } from './kartu-cadangan'
import { KartuKualitas } from './kartu-kualitas'
import { KartuTindakan } from './kartu-tindakan'
import classes from './kartu.module.css'
import { type Kartu, urutKartu } from './urut-kartu'

/** What wants to be done, the most pressing first; below it, quietly, what does not. */
export function DaftarKartu({ kartu }: { readonly kartu: readonly Kartu[] }): React.JSX.Element {
  const { menunggu, beres } = urutKartu(kartu)
  return (
    <>
      <div className={classes.kisi} data-testid="perlu-tindakan">
        {menunggu.map((k) => (
          <KartuTindakan
            key={k.jenis}
            jenis={k.jenis}
            judul={k.judul}
            arti={k.arti}
            jumlah={k.jumlah}
            lewat={k.lewat}
            segera={k.segera}
            teratas={k.teratas}
            href={tempatOf('/beranda', { pengingat: k.jenis })}
            aksi={{ teks: k.aksi.teks, href: tempatOf(k.aksi.jalur, { ...k.aksi.kueri, asal: '#/beranda' }) }}
          />
        ))}
        <KartuKualitas />
        <KartuCadangan />
      </div>
      {beres.length > 0 && (
        <p className={classes.beres}>
          <IconCircleCheck size={16} aria-hidden="true" />
          <span>
            {teks.beres} {beres.map(({ judul }) => judul).join(', ')}.
          </span>
        </p>
      )}
      <BarisCadangan />
    </>
  )
}
