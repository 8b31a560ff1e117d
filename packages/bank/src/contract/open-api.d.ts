/** The bank's surface as an OpenAPI 3.1 document, made from the same tables the server runs on. */
export declare function openApi(): {
    openapi: string;
    info: {
        title: string;
        version: string;
        description: string;
        license: {
            name: string;
            identifier: string;
        };
    };
    servers: {
        url: string;
    }[];
    paths: Record<string, Record<string, unknown>>;
    components: {
        schemas: {
            [k: string]: Record<string, unknown>;
        };
        securitySchemes: {
            session: {
                type: string;
                in: string;
                name: string;
            };
        };
    };
};
