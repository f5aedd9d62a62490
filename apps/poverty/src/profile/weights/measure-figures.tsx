import { useDisplay } from '@bac-thang/module-kit';
import { KeyFigure, Panel } from '@bac-thang/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useShare } from '../use-share.ts';
import type { MeasureView } from './measure-view.ts';

interface Props {
  readonly name: string;
  /** undefined: the points say nothing. */
  readonly figures: MeasureView | undefined;
  /** The same with the points as they usually are, where others are in hand. */
  readonly usual?: MeasureView | undefined;
  /** Share of households recognised as poor, for comparison; undefined: not known here. */
  readonly poorRate?: number | null | undefined;
  /** Opposite the name. */
  readonly controls?: ReactNode;
  /** Which way is taken with unknown answers; stands beside what is said of them. */
  readonly policy?: ReactNode;
}

/** H, A and M0, each with what it says; beside them what the usual points give, and the rate by law. */
export function MeasureFigures({ name, figures, usual, poorRate, controls, policy }: Props) {
  const { t } = useLingui();
  const { number } = useDisplay();
  const share = useShare();
  const before = (value: number | null | undefined, shown: (value: number | null | undefined) => string) => {
    const text = shown(value);
    return usual ? (
      <>
        {' '}
        · <Trans>mặc định {text}</Trans>
      </>
    ) : null;
  };
  const index = (value: number | null | undefined) => number(value, 3);
  const percent = (value: number | null | undefined) => share(value, 2);
  const [poor, all] = [number(figures?.poor), number(figures?.population)];
  const bounds = figures?.headcountBounds;
  const [lower, upper] = [percent(bounds?.lower), percent(bounds?.upper)];
  const lawful = percent(poorRate);
  return (
    <>
      <div className="weights-figures">
        <Panel title={name} aside={controls}>
          <div className="measure-figures" aria-live="polite">
            <KeyFigure
              label={t`H – tỷ lệ người nghèo đa chiều`}
              value={percent(figures?.headcountRatio)}
              note={
                <>
                  {figures?.population === undefined ? (
                    <Trans>phần dân số ở hộ đạt ngưỡng</Trans>
                  ) : (
                    <Trans>
                      {poor} trên {all} nhân khẩu
                    </Trans>
                  )}
                  {before(usual?.headcountRatio, percent)}
                </>
              }
            />
            <KeyFigure
              label={t`A – cường độ thiếu hụt`}
              value={percent(figures?.intensity)}
              note={
                <>
                  <Trans>phần điểm mà người nghèo thiếu</Trans>
                  {before(usual?.intensity, percent)}
                </>
              }
            />
            <KeyFigure
              label={t`M0 = H × A`}
              value={index(figures?.adjustedHeadcountRatio)}
              note={
                <>
                  <Trans>chỉ số nghèo đa chiều</Trans>
                  {before(usual?.adjustedHeadcountRatio, index)}
                </>
              }
            />
          </div>
        </Panel>
      </div>
      {figures ? (
        <div className="profile-note weights-note">
          <p>
            {figures.unknown > 0 ? (
              <Trans>
                <Plural value={figures.unknown} other="# hộ" /> chưa rõ ít nhất một chỉ số. Nếu biết hết các câu trả lời, H nằm trong khoảng {lower} đến {upper}
                .
              </Trans>
            ) : (
              <Trans>Mọi hộ đều rõ tất cả các chỉ số.</Trans>
            )}
            {poorRate === undefined ? null : (
              <>
                {' '}
                <Trans>Để đối chiếu: tỷ lệ hộ nghèo theo luật đã công nhận là {lawful} (tính trên hộ).</Trans>
              </>
            )}
          </p>
          {policy}
        </div>
      ) : null}
    </>
  );
}
