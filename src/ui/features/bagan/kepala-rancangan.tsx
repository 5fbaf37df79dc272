import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core'
import { IconArrowLeft, IconColumns3, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { tanggalPanjang } from '../../../domain/kit/tanggal'
import { DialogUbahRancangan } from '../../components/rancangan/dialog-ubah-rancangan'
import { LencanaStatus } from '../../components/rancangan/lencana-status'
import { waktuLokal } from '../../lib/format'
import { tempatOf } from '../../lib/lokasi'
import { teksRancangan } from '../../text/rancangan'
import { AngkaRancangan } from './angka-rancangan'
import { JalanRancangan } from './jalan-rancangan'
import classes from './kepala-rancangan.module.css'
import { KabarRancangan } from './kabar-rancangan'
import { KEADAAN, type RancanganDiMeja } from './sumber-bagan'

type Props = { readonly rancangan: RancanganDiMeja }

/** The head of a draft on the chart: that it is one, its name and status, what it changes in numbers, which side is shown, and its next step. */
export function KepalaRancangan({ rancangan }: Props): React.JSX.Element {
  const { status } = rancangan.detail.rancangan
  return (
    <>
      <header className={classes.kepala} data-status={status} data-testid="kepala-rancangan">
        <Tooltip label={teksRancangan.tutup}>
          <ActionIcon component="a" href={tempatOf('/bagan')} variant="subtle" color="gray" aria-label={teksRancangan.tutup}>
            <IconArrowLeft size={18} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={teksRancangan.tandaRancanganRinci}>
          <span className={classes.tanda}>{teksRancangan.tandaRancangan}</span>
        </Tooltip>
        <Nama rancangan={rancangan} />
        {status !== 'DITERAPKAN' && <Alat rancangan={rancangan} />}
      </header>
      <KabarRancangan rancangan={rancangan} />
    </>
  )
}

/** What an open draft differs by, which side of it is shown, and its next step; an applied one is the organisation now. */
function Alat({ rancangan }: Props): React.JSX.Element {
  const { id } = rancangan.detail.rancangan
  return (
    <>
      <AngkaRancangan id={id} />
      <SegmentedControl
        size="xs"
        aria-label={teksRancangan.tampilan}
        data={KEADAAN.map((value) => ({ value, label: teksRancangan.keadaan[value] }))}
        value={rancangan.keadaan}
        onChange={rancangan.setKeadaan}
        data-testid="keadaan-rancangan"
      />
      <Tooltip label={teksRancangan.bandingkan}>
        <ActionIcon
          component="a"
          href={tempatOf('/rancangan', { banding: id })}
          variant="default"
          size={30}
          aria-label={teksRancangan.bandingkan}
        >
          <IconColumns3 size={16} stroke={1.8} />
        </ActionIcon>
      </Tooltip>
      <JalanRancangan rancangan={rancangan} />
    </>
  )
}

/** What the draft is called, where it stands, and when it would begin. */
function Nama({ rancangan: { detail } }: Props): React.JSX.Element {
  const [isUbah, setUbah] = useState(false)
  const { id, nama, status, tmt, catatan, diterapkanPada } = detail.rancangan
  return (
    <div className={classes.judul}>
      <div className={classes.baris}>
        <h2 className={classes.nama} title={catatan === null ? nama : `${nama}\n${catatan}`}>
          {nama}
        </h2>
        {status === 'DRAF' && (
          <Tooltip label={teksRancangan.ubah}>
            <ActionIcon size={22} variant="subtle" color="gray" aria-label={teksRancangan.ubah} onClick={() => setUbah(true)}>
              <IconPencil size={14} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      <div className={classes.baris}>
        <LencanaStatus status={status} />
        <span className={classes.tmt}>
          {teksRancangan.tmt} {tanggalPanjang(tmt)}
          {diterapkanPada !== null && ` · ${teksRancangan.diterapkanPada(waktuLokal(diterapkanPada))}`}
        </span>
      </div>
      {isUbah && (
        <DialogUbahRancangan rancangan={detail.rancangan} tempat={tempatOf('/bagan', { rancangan: id })} onClose={() => setUbah(false)} />
      )}
    </div>
  )
}
