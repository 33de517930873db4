//! The screens in a browser: serves `ui/dist` and the engine on the loopback address, to try them
//! without the window. `cargo run -p tests --bin browser-host -- STORE [PORT]`.
#![allow(clippy::print_stdout)]

use engine::{Changed, Engine, Host, Place};
use serde_json::{Value, json};
use std::io::Cursor;
use std::path::Path;
use std::sync::{Arc, Mutex};
use tiny_http::{Header, Request, Response, Server};

type Reply = Response<Cursor<Vec<u8>>>;

struct Desk {
    engine: Engine,
    changed: Arc<Mutex<Vec<Changed>>>,
}

fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let mut args = std::env::args().skip(1);
    let store = args
        .next()
        .unwrap_or_else(|| "target/browser-store".to_owned());
    let port = args.next().unwrap_or_else(|| "4173".to_owned());
    let engine = Engine::open(Place::at(Path::new(&store)), Host::system())?;
    let changed = Arc::new(Mutex::new(vec![]));
    let seen = Arc::clone(&changed);
    engine.on_changed(Box::new(move |one: &Changed| {
        if let Ok(mut list) = seen.lock() {
            list.push(one.clone());
        }
    }));
    let desk = Arc::new(Desk { engine, changed });
    let server = Arc::new(Server::http(format!("127.0.0.1:{port}"))?);
    println!("http://127.0.0.1:{port}");
    let workers: Vec<_> = (0..4)
        .map(|_| {
            let (server, desk) = (Arc::clone(&server), Arc::clone(&desk));
            std::thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    serve(&desk, request);
                }
            })
        })
        .collect();
    workers.into_iter().for_each(|worker| _ = worker.join());
    Ok(())
}

fn serve(desk: &Desk, mut request: Request) {
    let mut body = vec![];
    _ = request.as_reader().read_to_end(&mut body);
    let url = request.url().to_owned();
    let path = url.split('?').next().unwrap_or_default();
    let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
    let reply = match parts.as_slice() {
        ["call", name] => call(desk, name, &body),
        ["page", revision, n] => page(desk, revision, n, &url),
        ["original", id] => original(desk, id),
        ["upload"] => upload(desk, &request, body),
        _ => file(path),
    };
    _ = request.respond(reply);
}

fn call(desk: &Desk, name: &str, body: &[u8]) -> Reply {
    let ask: Value = serde_json::from_slice(body).unwrap_or(Value::Null);
    let mut answer = match desk.engine.call(name, ask) {
        Ok(value) => json!({ "value": value }),
        Err(fault) => json!({ "fault": fault }),
    };
    let changed = desk
        .changed
        .lock()
        .map(|mut list| std::mem::take(&mut *list))
        .unwrap_or_default();
    answer["changed"] = json!(changed);
    typed("application/json", answer.to_string().into_bytes())
}

fn page(desk: &Desk, revision: &str, n: &str, url: &str) -> Reply {
    let scale = url
        .split("scale=")
        .nth(1)
        .and_then(|s| s.parse().ok())
        .unwrap_or(1.0);
    let page = desk
        .engine
        .page(revision.parse().unwrap_or(0), n.parse().unwrap_or(0), scale);
    page.map_or_else(
        |fault| gone(&fault.to_string()),
        |png| typed("image/png", png),
    )
}

fn original(desk: &Desk, id: &str) -> Reply {
    desk.engine.original(id).map_or_else(
        |fault| gone(&fault.to_string()),
        |(media, bytes)| typed(&media, bytes),
    )
}

fn upload(desk: &Desk, request: &Request, body: Vec<u8>) -> Reply {
    let header = |name: &'static str| {
        request
            .headers()
            .iter()
            .find(|h| h.field.equiv(name))
            .map(|h| h.value.to_string())
            .unwrap_or_default()
    };
    desk.engine
        .upload(&header("x-name"), &header("content-type"), body)
        .map_or_else(
            |fault| gone(&fault.to_string()),
            |id| typed("text/plain", id.into_bytes()),
        )
}

fn file(path: &str) -> Reply {
    let name = if path == "/" { "/index.html" } else { path };
    if name.contains("..") {
        return gone("no");
    }
    let media = match Path::new(name).extension().and_then(|e| e.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    };
    std::fs::read(format!("ui/dist{name}"))
        .map_or_else(|e| gone(&e.to_string()), |bytes| typed(media, bytes))
}

fn typed(media: &str, bytes: Vec<u8>) -> Reply {
    let reply = Response::from_data(bytes);
    match Header::from_bytes("content-type", media) {
        Ok(header) => reply.with_header(header),
        Err(()) => reply,
    }
}

fn gone(why: &str) -> Reply {
    Response::from_data(why.as_bytes().to_vec()).with_status_code(404)
}
