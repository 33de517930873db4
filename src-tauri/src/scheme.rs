//! `rapporteur://localhost/…`: pages, originals and uploads. Bytes never cross as JSON.

use crate::opening::Opening;
use engine::{Engine, Fault};
use tauri::http::{Method, Request, Response, StatusCode, header};
use tauri::{AppHandle, UriSchemeContext, UriSchemeResponder, Wry};

type Bytes = Vec<u8>;

/// Answers one request, off the window's thread.
pub(crate) fn serve(
    context: UriSchemeContext<'_, Wry>,
    request: Request<Bytes>,
    responder: UriSchemeResponder,
) {
    let app = context.app_handle().clone();
    tauri::async_runtime::spawn_blocking(move || responder.respond(answer(&app, request)));
}

fn answer(app: &AppHandle, request: Request<Bytes>) -> Response<Bytes> {
    if request.method() == Method::OPTIONS {
        return reply(StatusCode::NO_CONTENT, "text/plain", vec![]);
    }
    let found = Opening::of(app)
        .engine()
        .and_then(|engine| find(&engine, request));
    found.map_or_else(
        |fault| {
            reply(
                StatusCode::NOT_FOUND,
                "text/plain; charset=utf-8",
                fault.to_string().into(),
            )
        },
        |(media, bytes)| reply(StatusCode::OK, &media, bytes),
    )
}

fn find(engine: &Engine, request: Request<Bytes>) -> Result<(String, Bytes), Fault> {
    let uri = request.uri().clone();
    let parts: Vec<&str> = uri.path().trim_start_matches('/').split('/').collect();
    match (request.method(), parts.as_slice()) {
        (&Method::GET, ["page", revision, n]) => {
            let page = engine.page(number(revision)?, number(n)?, scale(uri.query()))?;
            Ok(("image/png".into(), page))
        }
        (&Method::GET, ["original", id]) => engine
            .original(id)
            .map(|(media, bytes)| (harmless(&media), bytes)),
        (&Method::POST, ["upload"]) => {
            let name = percent_decoded(header_of(&request, "x-name"));
            let media = header_of(&request, header::CONTENT_TYPE.as_str()).to_owned();
            let id = engine.upload(&name, &media, request.into_body())?;
            Ok(("text/plain".into(), id.into_bytes()))
        }
        _ => Err(Fault::missing("There is nothing at this address.")),
    }
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T, Fault> {
    text.parse()
        .map_err(|_| Fault::missing("There is no such page."))
}

fn scale(query: Option<&str>) -> f32 {
    query
        .and_then(|query| {
            query
                .split('&')
                .find_map(|pair| pair.strip_prefix("scale="))
        })
        .and_then(|scale| scale.parse().ok())
        .unwrap_or(1.0)
}

/// What a stakeholder sent is shown as a picture, a PDF or plain text: never as a page that could act.
fn harmless(media: &str) -> String {
    let shown = [
        "image/png",
        "image/jpeg",
        "image/gif",
        "image/webp",
        "application/pdf",
        "text/plain",
    ];
    let plain = media.split(';').next().unwrap_or_default().trim();
    let safe = if shown.contains(&plain) {
        plain
    } else {
        "application/octet-stream"
    };
    safe.to_owned()
}

fn header_of<'a>(request: &'a Request<Bytes>, name: &str) -> &'a str {
    request
        .headers()
        .get(name)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = vec![];
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = tail.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match hex.and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The origin is the window's own: the scheme can't be reached from outside it.
fn reply(status: StatusCode, media: &str, bytes: Bytes) -> Response<Bytes> {
    let built = Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, media)
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .header(header::ACCESS_CONTROL_ALLOW_HEADERS, "content-type, x-name")
        .header(header::ACCESS_CONTROL_ALLOW_METHODS, "GET, POST")
        .body(bytes);
    built.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_arrive_in_every_script() {
        assert_eq!(
            percent_decoded("r%C3%A9ponse%20%D8%B9.pdf"),
            "réponse ع.pdf"
        );
        assert_eq!(percent_decoded("100%"), "100%");
    }

    #[test]
    fn what_was_sent_can_not_act() {
        assert_eq!(harmless("text/html"), "application/octet-stream");
        assert_eq!(harmless("image/svg+xml"), "application/octet-stream");
        assert_eq!(harmless("text/plain; charset=utf-8"), "text/plain");
    }

    #[test]
    fn a_page_is_drawn_at_the_scale_asked_for() {
        assert!((scale(Some("scale=1.5")) - 1.5).abs() < f32::EPSILON);
        assert!((scale(Some("scale=x")) - 1.0).abs() < f32::EPSILON);
    }
}
