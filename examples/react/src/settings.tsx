import { useConsent } from "@cookiepact/react";
import { answersIn, copyIn } from "@example/policy/site";

export function Settings() {
  const consent = useConsent();
  const { settings } = copyIn(consent.locale);
  return (
    <div className="stack">
      <div className="intro">
        <h1>{settings.title}</h1>
        <p>{settings.lead}</p>
      </div>
      <dl className="answers" aria-live="polite">
        {answersIn(consent).map(({ key, title, description, answer }) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd className="quiet">{description}</dd>
            <dd className="answer">{answer}</dd>
          </div>
        ))}
      </dl>
      {!consent.persisted && <p role="status">{settings.notKept}</p>}
      <div className="buttons">
        <button type="button" className="button" onClick={consent.openPreferences}>
          {settings.change}
        </button>
        <button type="button" className="button" onClick={() => consent.withdraw()}>
          {settings.withdraw}
        </button>
      </div>
    </div>
  );
}
